"""En indikator finns inte i registret.

Fältet indikatorer innehåller id:n i registret `content/indikatorer/`, där täljare, nämnare och målnivå står. Annars finns
inget att visa under Kvalitetsuppföljning.

Fel:

    indikatorer: [gikt-urat]

Rätt:

    indikatorer/indikatorer.yml:
    - {id: gikt-urat, namn: Urat under 360 vid uratsänkande behandling}

    gikt.md:
    indikatorer: [gikt-urat]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsbas, Kunskapsstod
from .places import register_read
from .words import Meant, quote

RULE = Rule(code="KS711", name="okand-indikator", severity=Severity.FEL)


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod) or not entity.falt.indikatorer or not register_read(base, "indikatorer"):
        return
    known, meant = base.register["indikatorer"], Meant()
    for index, id_ in enumerate(entity.falt.indikatorer):
        if id_ not in known:
            hint = meant(id_, known) + "Id:t ska finnas i registret indikatorer/."
            yield RULE.at(entity.source.at("indikatorer", index), f"Indikatorn {quote(id_)} finns inte.", hint)
