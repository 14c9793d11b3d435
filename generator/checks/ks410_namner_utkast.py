"""Ett kunskapsstöd som ska publiceras nämner ett utkast.

Utkast publiceras inte. En länk eller relation till ett utkast skulle leda till en sida som inte finns.
I förhandsvisningen visas utkasten, och där går länken bra.

Fel:

    relaterade: [mitt-utkast]

Rätt:

    relaterade: []
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.platser import Kind, plats_of
from ..mall.vokabular import NOT_BUILT
from ..model import Entity, Kunskapsbas, Kunskapsstod
from .places import body_of
from .relations import relations
from .words import quote

RULE = Rule(code="KS410", name="namner-utkast", severity=Severity.FEL)
_HINT = "Ta bort det tills utkastet har fått en annan status, eller ge båda en status som publiceras."


def check_base(base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    drafts = {stod.id for stod in base.kunskapsstod.values() if stod.falt.status in NOT_BUILT and stod.source.places}
    if base.drafts:
        return
    for entity in base.entities:
        if not isinstance(entity, Kunskapsstod):
            yield from _links(entity, drafts)
        elif entity.id not in drafts:
            yield from _links(entity, drafts)
            for relation in relations(entity):
                if relation.id in drafts:
                    yield RULE.at(relation.location, f"{quote(relation.id)} är ett utkast och publiceras inte.", _HINT)


def _links(entity: Entity, drafts: set[str]) -> Iterator[Diagnostic]:
    for lank in body_of(entity).lankar:
        plats = plats_of(lank.inner or "")
        if plats and plats.kind is Kind.KUNSKAPSSTOD and plats.name in drafts:
            yield RULE.at(lank.location, f"Länken {quote(lank.mal)} går till ett utkast, som inte publiceras.", _HINT)
