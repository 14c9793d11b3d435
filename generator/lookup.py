"""Which supports a code leads to: those that name it, those that name what stands above it, and those that name what is under it.

A client that finds nothing for a code cuts it and asks again. So whatever a code's parent leads to, the code leads to as well: a
code that somebody named would else hide what applies to its whole category.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from .checks.icd10 import codes_under
from .mall.koder import ICD10SE, KODSYSTEM, Kodsystem
from .mall.vokabular import Relation
from .model import Katalogkod, Katalogpost, Kunskapsbas

_RELATION = {relation: number for number, relation in enumerate(Relation)}
CATEGORY = 3
"""Length of an ICD-10 category."""


class Traff(NamedTuple):
    """One support that a code leads to."""

    stod: Katalogpost
    relation: Relation
    matchad: str
    """The code that the support names: the one asked for, one above it or one under it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Uppslag:
    """One code that leads somewhere. ``text`` is an author's own title, empty where nobody named the code itself."""

    system: Kodsystem
    kod: str
    text: str
    named: bool
    """Whether a support names the code itself."""
    listed: bool
    """Whether it has a page of its own: what is named and what stands above it has, what is only known to stand under it hasn't."""
    under: tuple[str, ...]
    """The codes one step below that lead somewhere."""
    traffar: tuple[Traff, ...]
    """Each support once, best first: main before related before differential, the code itself before what is above or under it."""

    @property
    def foraldrar(self) -> tuple[str, ...]:
        return self.system.foraldrar(self.kod)

    @property
    def address(self) -> str:
        """Of the page with everything that the code leads to; for a code without one, its parent's, which leads to the same."""
        return f"/kod/{self.system.slug}/{self.kod if self.listed else self.foraldrar[0]}/"

    @property
    def reached(self) -> list[Traff]:
        """The hits that name the code itself or what stands above it."""
        return [traff for traff in self.traffar if len(traff.matchad) <= len(self.kod)]


Named = Mapping[str, Mapping[int, Sequence[tuple[Traff, Katalogkod]]]]
"""Code → how central it is (the place in :class:`Relation`) → who names it so, by id."""


def look_up(base: Kunskapsbas) -> dict[Kodsystem, list[Uppslag]]:
    """Every code that leads somewhere, by system, sorted. A support out of use is led to by none."""
    named: dict[str, dict[str, dict[int, list[tuple[Traff, Katalogkod]]]]] = {system.nyckel: {} for system in KODSYSTEM}
    for stod in base.in_use():
        for kod in stod.koder:
            ways = named[kod.system].setdefault(kod.kod, {})
            ways.setdefault(_RELATION[kod.relation], []).append((Traff(stod, kod.relation, kod.kod), kod))
    return {system: list(_system(system, named[system.nyckel])) for system in KODSYSTEM}


def _system(system: Kodsystem, named: Named) -> Iterator[Uppslag]:
    below: dict[str, list[str]] = {}
    for kod in named:
        for above in system.foraldrar(kod):
            below.setdefault(above, []).append(kod)
    listed = named.keys() | below.keys()
    codes = sorted(listed.union(*_covered(system, named)))
    under: dict[str, list[str]] = {}
    for kod in codes:
        for above in system.foraldrar(kod)[:1]:
            under.setdefault(above, []).append(kod)
    for kod in codes:
        yield Uppslag(
            system=system,
            kod=kod,
            text=_title(named.get(kod, {})),
            named=kod in named,
            listed=kod in listed,
            under=tuple(under.get(kod, ())),
            traffar=_ranked(kod, named, (kod, *system.foraldrar(kod), *below.get(kod, ()))),
        )


def _covered(system: Kodsystem, named: Named) -> Iterator[list[str]]:
    """The codes under categories that somebody named with everything below. Only ICD-10 is known so far down."""
    if system is ICD10SE:
        for kod, ways in named.items():
            if len(kod) == CATEGORY and any(code.undertrad for posts in ways.values() for _, code in posts):
                yield codes_under(kod)


def _ranked(kod: str, named: Named, near: Iterable[str]) -> tuple[Traff, ...]:
    """Whole groups are put in order, not each hit: a drug may be named in every support."""
    groups = [
        ((relation, len(other) > len(kod), abs(len(other) - len(kod)), other), posts)
        for other in near
        for relation, posts in named.get(other, {}).items()
    ]
    first: dict[str, Traff] = {}
    for _, posts in sorted(groups, key=lambda group: group[0]):
        for traff, _ in posts:
            first.setdefault(traff.stod.id, traff)
    return tuple(first.values())


def _title(ways: Mapping[int, Sequence[tuple[Traff, Katalogkod]]]) -> str:
    """The title given where the code is most central."""
    return next((code.text for relation in sorted(ways) for _, code in ways[relation] if code.text), "")
