"""Ett block tar aldrig slut.

Ett block slutar med en rad `:::`. Saknas den hamnar resten av texten i blocket.

Fel:

    ::: notera
    Kontrollera njurfunktionen.

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

RULE = Rule(code="KS307", name="oavslutat-block", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("oavslutat-block"):
        yield RULE.at(
            fault.location,
            f"Blocket {fault.facts['block']} avslutas aldrig.",
            "Skriv ::: på en egen rad efter blockets text.",
        )
