"""Här ska det stå uppgifter med namn och värde.

Uppgifterna överst i en fil, och varje post i ett register, är par av namn och värde.

Fel:

    programomraden/tandvard.md, hela filen:

    ---
    Tandvård
    ---

Rätt:

    programomraden/tandvard.md, hela filen:

    ---
    namn: Tandvård
    ---
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity

RULE = Rule(code="KS020", name="ej-uppgifter", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("ej-uppgifter"):
        yield RULE.at(
            fault.location,
            "Här ska det stå uppgifter med namn och värde, men det står något annat eller ingenting.",
            "Skriv en uppgift per rad: namnet, kolon, mellanslag och värdet.",
        )
