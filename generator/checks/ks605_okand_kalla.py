"""Ett fält eller ett block namnger en källa som inte finns.

Fältet riktlinjer och blockens prioritet_kalla namnger en källa med dess id: i listan kallor överst i filen, eller i
registret `content/kallor/`.

Fel:

    riktlinjer: [{kalla: sos-gikt, version: "2024"}]

Rätt:

    kallor: [{id: sos-gikt, titel: Riktlinjer för gikt}]
    riktlinjer: [{kalla: sos-gikt, version: "2024"}]

    ## Bakgrund

    Gikt är vanligt [@sos-gikt].
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Location, Rule, Severity
from ..mall.block import Rekommendation
from ..model import Entity, Kunskapsbas, Kunskapsstod
from .places import attribute, body_of, is_valid, register_read
from .words import Meant, quote

RULE = Rule(code="KS605", name="okand-kalla", severity=Severity.FEL)


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    listed = entity.falt.kallor if isinstance(entity, Kunskapsstod) else ()
    known = {*base.register["kallor"], *(kalla.id for kalla in listed)}
    unknown = [(id_, falt, place) for id_, falt, place in _named(entity) if id_ not in known]
    if not unknown or not _sources_read(entity, base):
        return
    where = "kallor eller i registret kallor/" if isinstance(entity, Kunskapsstod) else "registret kallor/"
    meant, candidates = Meant(), sorted(known)
    for id_, falt, place in unknown:
        hint = meant.or_add(id_, candidates) + f"{id_} i {where}."
        yield RULE.at(place, f"Källan {quote(id_)} i {falt} finns inte.", hint)


def _named(entity: Entity) -> Iterator[tuple[str, str, Location]]:
    """The sources named otherwise than by a mark in the text, each with the field that names it and its place."""
    if isinstance(entity, Kunskapsstod):
        for index, riktlinje in enumerate(entity.falt.riktlinjer):
            yield riktlinje.kalla, "riktlinjer", entity.source.at("riktlinjer", index, "kalla")
    for falt, block in body_of(entity).block(Rekommendation):
        if falt.prioritet_kalla:
            yield falt.prioritet_kalla, "prioritet_kalla", attribute(entity, block, "prioritet_kalla")


def _sources_read(entity: Entity, base: Kunskapsbas) -> bool:
    """Whether every source that could be named is known."""
    return register_read(base, "kallor") and (not isinstance(entity, Kunskapsstod) or is_valid(entity.source, "kallor"))
