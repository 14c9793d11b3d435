"""Filen innehåller flera YAML-dokument.

Ett register är en enda lista. En rad `---` mitt i filen börjar ett nytt dokument, och då skulle resten inte läsas.

Fel:

    begrepp/ord.yml:
    - {id: urat, term: urat}
    ---
    - {id: gikt, term: gikt}

Rätt:

    begrepp/ord.yml:
    - {id: urat, term: urat}
    - {id: gikt, term: gikt}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity

RULE = Rule(code="KS017", name="yaml-flera", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("yaml-flera"):
        yield RULE.at(
            fault.location,
            "Raden --- börjar ett nytt dokument mitt i filen.",
            "Ta bort raden, så att allt hör till samma lista.",
        )
