"""Samma uppgift står två gånger.

Då går det inte att veta vilken som gäller. Fyndet pekar på den senare.

Fel:

    titel: Gikt
    titel: Podager

Rätt:

    titel: Gikt
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Fault, Rule, Severity
from ..model import Entity
from .words import listed, quote

RULE = Rule(code="KS019", name="dubbel-nyckel", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    groups: dict[object, list[Fault]] = {}
    for fault in entity.source.faults_named("dubbel-nyckel"):
        groups.setdefault(fault.facts["under"], []).append(fault)
    for first, *more in groups.values():
        message = f"Uppgiften {quote(first.facts['nyckel'])} finns redan på rad {first.facts['forst']}."
        also = f"Detsamma gäller {listed(fault.facts['nyckel'] for fault in more)}: saknas en rad som börjar en ny post? "
        yield RULE.at(first.location, message, (also if more else "") + "Behåll en av dem.")
