"""Ett block saknar text.

En rekommendation eller en notering utan text säger inget till läsaren.

Fel:

    ::: notera
    :::

Rätt:

    ::: notera
    Kontrollera njurfunktionen.
    :::
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity

RULE = Rule(code="KS308", name="tomt-block", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("tomt-block"):
        yield RULE.at(
            fault.location,
            f"Blocket {fault.facts['block']} är tomt.",
            "Skriv text mellan raden som öppnar blocket och :::, eller ta bort blocket.",
        )
