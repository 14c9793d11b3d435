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

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .words import quote

RULE = Rule(code="KS019", name="dubbel-nyckel", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("dubbel-nyckel"):
        yield RULE.at(
            fault.location,
            f"Uppgiften {quote(fault.facts['nyckel'])} finns redan på rad {fault.facts['forst']}.",
            "Behåll en av dem.",
        )
