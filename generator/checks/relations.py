"""The fields by which one knowledge support names others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from ..diagnostics import Location
from ..mall.vokabular import WITHDRAWN
from ..model import Entity, Katalogpost, Kunskapsbas, Kunskapsstod

MUTUAL = {"relaterade": "relaterade", "overlappar": "overlappar", "ersatter": "ersatt_av", "ersatt_av": "ersatter"}
"""Field → the field of the other support that has to name this one."""

BETWEEN_EQUALS = frozenset({"relaterade", "overlappar"})
"""Those of them that only supports in use have with each other."""

MOST = 100
"""How many others are looked at from one: chains are a few steps long, and every one of a long chain would walk through it."""


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


def one_sided(entity: Entity, base: Kunskapsbas, *fields: str) -> Iterator[tuple[Relation, Katalogpost, str]]:
    """Relations that the other support doesn't answer: what is named, the other, and the field to fill in there."""
    if not isinstance(entity, Kunskapsstod):
        return
    for relation in relations(entity):
        other = base.kunskapsstod.get(relation.id)
        if relation.falt not in fields or other is None or other.id == entity.id:
            continue
        answer = MUTUAL[relation.falt]
        if relation.falt in BETWEEN_EQUALS and (entity.falt.status in WITHDRAWN or not other.in_use):
            continue  # what is in use isn't to lead to what isn't
        if other.read and answer not in other.ovissa and entity.id not in other.relationer[answer]:
            yield relation, other, answer


def replaced_by(id_: str, base: Kunskapsbas) -> tuple[str, ...]:
    """The supports that a support says have taken over from it."""
    post = base.kunskapsstod.get(id_)
    return post.relationer["ersatt_av"] if post else ()


def successors(id_: str, base: Kunskapsbas) -> tuple[str, ...]:
    """Those that have taken over from a support, and from these in turn, nearest first; in a circle it is one of them itself."""
    found = list(replaced_by(id_, base))[:MOST]
    for other in found:
        if len(found) < MOST:
            found.extend(new for new in replaced_by(other, base)[:MOST] if new not in found)
    return tuple(found)


def in_its_place(id_: str, base: Kunskapsbas) -> tuple[str, ...]:
    """Those of the successors of a support that are published and in use."""
    posts = (base.kunskapsstod.get(other) for other in successors(id_, base))
    return tuple(post.id for post in posts if post and post.in_use and base.is_published(post))


def new_name(id_: str, base: Kunskapsbas) -> str:
    """A sentence that says what a support was renamed to, or nothing."""
    return f"Kunskapsstödet heter nu {base.flyttade[id_]}." if id_ in base.flyttade else ""


def circle(start: str, following: Callable[[str], Iterable[str]]) -> tuple[str, ...]:
    """The shortest way from one back to itself, without the last step; empty when there is none, or it isn't near."""
    ways: list[tuple[str, ...]] = [(start,)]
    seen = {start}
    for way in ways:
        if len(seen) > MOST:
            break
        for one in following(way[-1]):
            if one == start:
                return way
            if one not in seen:
                seen.add(one)
                ways.append((*way, one))
    return ()
