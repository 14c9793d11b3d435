"""Ett kunskapsstöd är ersatt av ett annat, som självt är ur bruk.

Den som följer en gammal länk ska ledas till det som gäller nu, i ett steg. Ersätts också ersättaren ska fältet namnge det
stöd som står sist i kedjan.

Fel:

    podager.md:
    status: avpublicerad
    ersatt_av: [uratgikt]

    uratgikt.md:
    status: avpublicerad
    ersatter: [podager]
    ersatt_av: [gikt]

    gikt.md:
    ersatter: [uratgikt]

Rätt:

    podager.md:
    status: avpublicerad
    ersatt_av: [gikt]

    uratgikt.md:
    status: avpublicerad
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
from .relations import relations, successors
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
    in_use = [other for other in successors(id_, base) if other in base.kunskapsstod and not _is_withdrawn(other, base)]
    return f"Skriv {listed(in_use)} i stället." if in_use else "Skriv det stöd som gäller nu, eller ta bort det."


def _is_withdrawn(id_: str, base: Kunskapsbas) -> bool:
    return base.kunskapsstod[id_].status in WITHDRAWN
