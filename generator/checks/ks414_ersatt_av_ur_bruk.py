"""Ett kunskapsstöd är ersatt av ett annat, som självt är ur bruk.

Den som följer en gammal länk ska ledas till det som gäller nu, i ett steg. Ersätts också ersättaren ska fältet namnge det
stöd som står sist i kedjan.

Fel:

    podager.md:
    status: avpublicerad
    andringslogg: [{version: 1.0.0, datum: 2026-05-01, typ: avpublicerad, text: Ersatt av gikt.}]
    ersatt_av: [uratgikt]

    uratgikt.md:
    status: avpublicerad
    andringslogg: [{version: 1.0.0, datum: 2026-05-01, typ: avpublicerad, text: Ersatt av gikt.}]
    ersatter: [podager]
    ersatt_av: [gikt]

    gikt.md:
    ersatter: [uratgikt]

Rätt:

    podager.md:
    status: avpublicerad
    andringslogg: [{version: 1.0.0, datum: 2026-05-01, typ: avpublicerad, text: Ersatt av gikt.}]
    ersatt_av: [gikt]

    uratgikt.md:
    status: avpublicerad
    andringslogg: [{version: 1.0.0, datum: 2026-05-01, typ: avpublicerad, text: Ersatt av gikt.}]
    ersatt_av: [gikt]

    gikt.md:
    ersatter: [uratgikt, podager]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.vokabular import WITHDRAWN
from ..model import Entity, Kunskapsbas, Kunskapsstod
from .relations import in_its_place, relations, successors
from .words import listed, quote

RULE = Rule(code="KS414", name="ersatt-av-ur-bruk", severity=Severity.VARNING)


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod) or entity.id in successors(entity.id, base):
        return
    for relation in relations(entity):
        other = base.kunskapsstod.get(relation.id)
        if relation.falt == "ersatt_av" and other is not None and other.read and other.status in WITHDRAWN:
            message = f"{quote(other.id)} i ersatt_av har självt status {other.status}."
            yield RULE.at(relation.location, message, _hint(other.id, base))


def _hint(id_: str, base: Kunskapsbas) -> str:
    now = in_its_place(id_, base)
    return f"Skriv {listed(now)} i stället." if now else "Skriv det stöd som gäller nu, eller ta bort det."
