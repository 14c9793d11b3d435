"""Ett kunskapsstöd som ska publiceras nämner ett utkast.

Utkast publiceras inte. En länk eller relation till ett utkast skulle leda till en sida som inte finns.
I förhandsvisningen visas utkasten, och där går länken bra.

Fel:

    gikt.md:
    relaterade: [podager]

    podager.md:
    status: utkast
    relaterade: [gikt]

Rätt:

    gikt.md:
    relaterade: [podager]

    podager.md:
    status: exempel
    relaterade: [gikt]
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


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    if base.drafts or (isinstance(entity, Kunskapsstod) and entity.falt.status in NOT_BUILT):
        return
    for lank in body_of(entity).lankar:
        plats = plats_of(lank.inner or "")
        if plats and plats.kind is Kind.KUNSKAPSSTOD and _is_draft(plats.name, base):
            yield RULE.at(lank.location, f"Länken {quote(lank.mal)} går till ett utkast, som inte publiceras.", _HINT)
    for relation in relations(entity) if isinstance(entity, Kunskapsstod) else ():
        if _is_draft(relation.id, base):
            yield RULE.at(relation.location, f"{quote(relation.id)} är ett utkast och publiceras inte.", _HINT)


def _is_draft(id_: str, base: Kunskapsbas) -> bool:
    post = base.kunskapsstod.get(id_)
    return post is not None and post.read and post.status in NOT_BUILT
