"""The fields by which one knowledge support names others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..diagnostics import Location
from ..model import Kunskapsbas, Kunskapsstod
from .places import is_valid

MUTUAL = {"relaterade": "relaterade", "overlappar": "overlappar", "ersatter": "ersatt_av", "ersatt_av": "ersatter"}
"""Field → the field of the other support that has to name this one."""


@dataclass(frozen=True, slots=True)
class Relation:
    """One support named in a field of another."""

    falt: str
    id: str
    location: Location


def relations(stod: Kunskapsstod) -> Iterator[Relation]:
    """Every support that one support names in its fields, with its place."""
    for falt in MUTUAL:
        for index, id_ in enumerate(getattr(stod.falt, falt)):
            yield Relation(falt, id_, stod.source.at(falt, index))
    for index, other in enumerate(stod.falt.samsjuklighet):
        yield Relation("samsjuklighet", other.id, stod.source.at("samsjuklighet", index, "id"))


def one_sided(base: Kunskapsbas, *fields: str) -> Iterator[tuple[Kunskapsstod, Relation, Kunskapsstod, str]]:
    """Relations that the other support doesn't answer: the support, what it names, the other, and the field to fill in there."""
    for stod in base.kunskapsstod.values():
        for relation in relations(stod):
            other = base.kunskapsstod.get(relation.id)
            if relation.falt not in fields or other is None or other is stod:
                continue
            answer = MUTUAL[relation.falt]
            unsure = not other.source.places or ((answer,) in other.source.places and not is_valid(other.source, answer))
            if not unsure and stod.id not in getattr(other.falt, answer):
                yield stod, relation, other, answer
