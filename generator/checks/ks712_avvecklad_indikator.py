"""En indikator är avvecklad.

Den mäts inte längre, och läsaren skulle följa upp något som inte går att jämföra.

Fel:

    indikatorer/indikatorer.yml:
    - {id: gikt-urat, namn: Urat under 360 vid uratsänkande behandling, status: avvecklad}

    gikt.md:
    indikatorer: [gikt-urat]

Rätt:

    indikatorer/indikatorer.yml:
    - {id: gikt-urat, namn: Urat under 360 vid uratsänkande behandling, status: aktiv}

    gikt.md:
    indikatorer: [gikt-urat]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.register import Indikator
from ..mall.vokabular import WITHDRAWN, Indikatorstatus
from ..model import Entity, Kunskapsbas, Kunskapsstod
from .words import quote

RULE = Rule(code="KS712", name="avvecklad-indikator", severity=Severity.VARNING)


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod) or entity.falt.status in WITHDRAWN:
        return
    for index, id_ in enumerate(entity.falt.indikatorer):
        indikator = base.register["indikatorer"].get(id_)
        if isinstance(indikator, Indikator) and indikator.status is Indikatorstatus.AVVECKLAD:
            place = entity.source.at("indikatorer", index)
            yield RULE.at(place, f"Indikatorn {quote(id_)} är avvecklad.", "Ta bort den, eller välj en som är aktiv.")
