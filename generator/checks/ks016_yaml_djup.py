"""Uppgifterna är inlagda i varandra i för många steg.

Inget fält behöver mer än några få steg. Ett mycket djupt värde beror nästan alltid på klamrar som inte stängts.

Fel:

    amnesomrade: [[[[[[[[[[[[[[[[[[[[[gikt]]]]]]]]]]]]]]]]]]]]]

Rätt:

    amnesomrade: [gikt]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity

RULE = Rule(code="KS016", name="yaml-djup", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("yaml-djup"):
        yield RULE.at(
            fault.location,
            "Uppgifterna är inlagda i varandra i fler än 20 steg.",
            "Ta bort klamrar och hakparenteser som inte behövs.",
        )
