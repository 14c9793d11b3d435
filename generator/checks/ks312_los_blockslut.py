"""En rad med kolon avslutar inget block.

Raden `:::` avslutar ett block som börjat tidigare. Utan ett öppet block tas resten av texten för ett nytt block.

Fel:

    Text.
    :::

Rätt:

    ::: notera
    Text.
    :::
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .places import holds_nested_block

RULE = Rule(code="KS312", name="los-blockslut", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if holds_nested_block(entity.source):
        return
    for fault in entity.source.faults_named("los-blockslut"):
        yield RULE.at(
            fault.location, "Raden ::: hör inte till något block.", "Ta bort raden, eller börja blocket med ::: och dess namn."
        )
