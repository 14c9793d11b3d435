"""Ett tidsbegränsat råd har gått ut, eller gör det snart.

Ett råd i blocket galler-till gäller till och med sin dag. Efter den skulle läsaren kunna följa ett råd som inte längre
gäller. Varningen kommer två veckor i förväg.

Fel:

    ::: galler-till {datum=2024-05-01}
    Kolkicin är slut hos leverantören: ge kortison.
    :::

Rätt:

    ::: galler-till {datum=2027-05-01}
    Kolkicin är slut hos leverantören: ge kortison.
    :::
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.block import GallerTill
from ..mall.vokabular import WITHDRAWN
from ..model import Entity, Kunskapsstod
from .places import body_of

RULE = Rule(code="KS504", name="rad-har-gatt-ut", severity=Severity.FEL)

_SOON = replace(RULE, severity=Severity.VARNING)

DAYS_BEFORE = 14


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if isinstance(entity, Kunskapsstod) and entity.falt.status in WITHDRAWN:
        return
    for falt, block in body_of(entity).block(GallerTill):
        if today > falt.datum:
            yield RULE.at(block.location, f"Rådet gällde till {falt.datum} och har gått ut.", "Ta bort blocket, eller förläng det.")
        elif today >= falt.datum - timedelta(days=DAYS_BEFORE):
            yield _SOON.at(
                block.location, f"Rådet gäller till {falt.datum} och går snart ut.", "Förläng det, eller planera att ta bort det."
            )
