"""Namnet på en uppgift är ingen text.

Det som står före kolon ska vara ett enkelt namn. Klamrar eller hakparenteser där beror oftast på en mall som inte fyllts i.

Fel:

    titel: {{titel}}

Rätt:

    titel: Gikt
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity

RULE = Rule(code="KS018", name="yaml-nyckel", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("yaml-nyckel"):
        yield RULE.at(
            fault.location,
            "Här står en lista eller en grupp av uppgifter där det ska stå ett namn.",
            "Skriv ett enkelt namn före kolon. Är klamrarna en del av en text, sätt texten inom citattecken.",
        )
