"""Ett register är ingen lista.

Varje register är en lista av poster som börjar med bindestreck, så att posterna kan räknas och kontrolleras en i taget.

Fel:

    begrepp/ord.yml:
    urat: salt av urinsyra

Rätt:

    begrepp/ord.yml:
    - id: urat
      term: urat
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity

RULE = Rule(code="KS021", name="ej-lista", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("ej-lista"):
        yield RULE.at(
            fault.location,
            "Registret är ingen lista av poster.",
            "Börja varje post med ett bindestreck och ett mellanslag: - id: kort-namn.",
        )
