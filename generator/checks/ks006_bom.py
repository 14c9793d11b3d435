"""Filen börjar med ett osynligt märke för byteordning (BOM).

UTF-8 behöver inget sådant. Filen läses ändå, men andra program kan snubbla på märket. I exemplet står <U+FEFF> för
märket.

Fel:

    programomraden/tandvard.md, hela filen:

    <U+FEFF>---
    namn: Tandvård
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

RULE = Rule(code="KS006", name="bom", severity=Severity.UPPLYSNING)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("bom"):
        yield RULE.at(
            fault.location,
            "Filen börjar med ett osynligt tecken (BOM).",
            "Kör kunskap fix, eller spara filen som UTF-8 utan BOM.",
        )
