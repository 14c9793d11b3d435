"""Ett värde börjar med & eller *.

I YAML betyder tecknen att ett värde återanvänds. Det stöds inte här, för varje uppgift ska kunna läsas där den står.

Fel:

    titel: *viktigt

Rätt:

    titel: "*viktigt"
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity

RULE = Rule(code="KS014", name="yaml-alias", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("yaml-alias"):
        yield RULE.at(
            fault.location,
            "Värdet börjar med & eller *, som i YAML betyder att ett värde återanvänds, och det stöds inte.",
            "Skriv ut värdet, eller sätt texten inom citattecken.",
        )
