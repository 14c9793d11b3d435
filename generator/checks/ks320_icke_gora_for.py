"""En rekommendation är både «icke-göra» och för.

Prioritet icke-gora betyder att åtgärden inte ska utföras. Då är riktningen emot.

Fel:

    ::: rekommendation {#alkohol riktning=for styrka=stark evidens=lag prioritet=icke-gora}
    Ge alkohol.
    :::

Rätt:

    ::: rekommendation {#alkohol riktning=emot styrka=stark evidens=lag prioritet=icke-gora}
    Ge inte alkohol.
    :::
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.block import Rekommendation
from ..mall.vokabular import Riktning
from ..model import Entity
from .places import body_of
from .words import quote

RULE = Rule(code="KS320", name="icke-gora-for", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for falt, block in body_of(entity).block(Rekommendation):
        if falt.prioritet == "icke-gora" and falt.riktning is Riktning.FOR:
            message = f"Rekommendationen {quote(falt.id)} har prioritet icke-gora men riktning for."
            yield RULE.at(block.location, message, "Skriv riktning=emot, eller rätta prioriteten.")
