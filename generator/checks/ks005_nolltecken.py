"""Filen innehåller ett nolltecken.

Nolltecken finns aldrig i text. Filen är troligen skadad, eller så är den något annat än text. I exemplet står <U+0000>
för nolltecknet.

Fel:

    titel: Gi<U+0000>kt

Rätt:

    titel: Gikt
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity

RULE = Rule(code="KS005", name="nolltecken", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("nolltecken"):
        yield RULE.at(
            fault.location,
            "Här står ett nolltecken, som inte hör hemma i en text.",
            "Ta bort tecknet. Är filen skadad, hämta en tidigare version av den.",
        )
