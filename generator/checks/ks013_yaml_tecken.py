"""Uppgifterna innehåller ett styrtecken som inte syns.

Styrtecken följer ibland med när text klistras in från andra program. De får inte finnas i uppgifterna. I exemplet står
<U+0007> för tecknet.

Fel:

    titel: Gi<U+0007>kt

Rätt:

    titel: Gikt
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .words import fact_int

RULE = Rule(code="KS013", name="yaml-tecken", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("yaml-tecken"):
        yield RULE.at(
            fault.location,
            f"Här står ett osynligt styrtecken (U+{fact_int(fault, 'tecken'):04X}), som inte får finnas i uppgifterna.",
            "Ta bort tecknet: radera det synliga tecknet före och efter, och skriv dem på nytt.",
        )
