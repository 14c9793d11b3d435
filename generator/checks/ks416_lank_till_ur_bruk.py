"""En text leder till ett kunskapsstöd som är ur bruk.

Sidan finns kvar, men där står bara att stödet inte gäller. Läsaren ska ledas till det som gäller nu. Det gäller länkar och
alla fält som namnger andra stöd, utom ersatter och ersatt_av.

Fel:

    gikt.md:
    relaterade: [podager]

    podager.md:
    status: avpublicerad
    andringslogg: [{version: 1.0.0, datum: 2026-05-01, typ: avpublicerad, text: Ersatt av gikt.}]

Rätt:

    gikt.md:
    relaterade: []

    podager.md:
    status: avpublicerad
    andringslogg: [{version: 1.0.0, datum: 2026-05-01, typ: avpublicerad, text: Ersatt av gikt.}]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.platser import Kind, plats_of
from ..model import Entity, Katalogpost, Kunskapsbas, Kunskapsstod, Tillagg
from .places import body_of
from .relations import in_its_place, relations, successors
from .words import listed, quote

RULE = Rule(code="KS416", name="lank-till-ur-bruk", severity=Severity.VARNING)
_TELLING = ("ersatter", "ersatt_av")
"""Fields that are about what is out of use."""


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    own = entity.source.plats.name if isinstance(entity, Kunskapsstod | Tillagg) else ""
    if _withdrawn(own, base):
        return
    for lank in body_of(entity).lankar:
        plats = plats_of(lank.inner or "")
        if plats and plats.kind is Kind.KUNSKAPSSTOD and not lank.bild and (post := _withdrawn(plats.name, base)):
            message = f"Länken {quote(lank.mal)} går till ett kunskapsstöd med status {post.status}."
            yield RULE.at(lank.location, message, _hint(post, own, base))
    for relation in relations(entity) if isinstance(entity, Kunskapsstod) else ():
        if relation.falt not in _TELLING and (post := _withdrawn(relation.id, base)):
            message = f"{quote(relation.id)} i {relation.falt} har status {post.status}."
            yield RULE.at(relation.location, message, _hint(post, own, base))


def _withdrawn(id_: str, base: Kunskapsbas) -> Katalogpost | None:
    post = base.kunskapsstod.get(id_)
    return post if post and post.read and not post.in_use else None


def _hint(post: Katalogpost, own: str, base: Kunskapsbas) -> str:
    if own in successors(post.id, base):
        return "Ta bort det: det här stödet har kommit i dess ställe."
    now = in_its_place(post.id, base)
    return f"Hänvisa till {listed(now)} i stället." if now else "Hänvisa till det stöd som gäller nu, eller ta bort det."
