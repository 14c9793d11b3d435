"""The supports in the orders that pages list them, and A–Ö: a line for each, with what its filters ask for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from ...link import swedish
from ...mall.vokabular import WITHDRAWN, Malgrupp, Relation, Status, Vardniva, Vokabular
from ...model import Katalogpost, Kunskapsbas, Programomrade
from .page import Page


@dataclass(frozen=True, slots=True)
class Listor:
    """The published supports in the orders that pages list them, made once."""

    by_title: list[Katalogpost]
    by_area: dict[str, list[Katalogpost]]
    """Programområde → its supports by title."""

    def of(self, omrade: Programomrade) -> list[Katalogpost]:
        return self.by_area.get(omrade.slug, [])

    def counted(self, base: Kunskapsbas) -> list[tuple[Programomrade, int]]:
        """Every area with how many supports it has."""
        return [(omrade, len(self.of(omrade))) for omrade in base.programomraden.values()]


def listor(base: Kunskapsbas) -> Listor:
    by_title = sorted(base.in_use(), key=lambda post: swedish(post.titel))
    by_area: dict[str, list[Katalogpost]] = {}
    for post in by_title:
        by_area.setdefault(post.programomrade, []).append(post)
    return Listor(by_title, by_area)


def by_letter(posts: Sequence[Katalogpost]) -> list[tuple[str, list[Katalogpost]]]:
    """The supports, already in the order of their titles, under their first letters."""
    return [(letter, list(group)) for letter, group in groupby(posts, key=lambda post: post.titel[:1].upper())]


class Val(NamedTuple):
    """A value of a facet. ``nyckel`` is what a line says of itself: short, since there is one for each support."""

    varde: str
    """As it stands in the page's address."""
    nyckel: str
    text: str


class Facett(NamedTuple):
    """Something to filter the list by; ``namn`` is its parameter in the page's address."""

    namn: str
    rubrik: str
    alla: str
    """What is chosen before anything is chosen."""
    val: tuple[Val, ...]


class Rad(NamedTuple):
    """A line of A–Ö."""

    stod: Katalogpost
    nycklar: str
    """The keys of its facets."""
    koder: str
    """Its codes without points."""


def a_to_o(base: Kunskapsbas, lists: Listor) -> Page:
    facets = facets_of(base, lists)
    keys = {(facet.namn, val.varde): val.nyckel for facet in facets for val in facet.val}
    letters = [(letter, [_row(post, keys) for post in posts]) for letter, posts in by_letter(lists.by_title)]
    return Page(
        address="/kunskapsstod/",
        title="Kunskapsstöd A–Ö",
        description="Alla kunskapsstöd i bokstavsordning.",
        template="lista",
        context={"grupper": letters, "antal": len(lists.by_title), "facetter": facets},
        section="kunskapsstod",
        alternates=(("application/json", "Alla kunskapsstöd som JSON", "/api/v1/index.json"),),
        scripts=("ks-urval.js",),
    )


def facets_of(base: Kunskapsbas, lists: Listor) -> list[Facett]:
    """What the list can be filtered by: only values that some support has."""
    used = {pair for post in lists.by_title for pair in _values(post)}
    areas = [(omrade.slug, omrade.falt.namn) for omrade in base.programomraden.values()]
    return [
        _facet("omrade", "Programområde", "Alla områden", areas, used),
        _facet("vardniva", "Vårdnivå", "Alla vårdnivåer", _labels(Vardniva), used),
        _facet("profession", "Skrivet för", "Alla", _labels(Malgrupp), used),
        _facet("status", "Status", "Alla", _labels(Status), used),
    ]


def _facet(namn: str, rubrik: str, alla: str, values: Sequence[tuple[str, str]], used: set[tuple[str, str]]) -> Facett:
    present = [(varde, text) for varde, text in values if (namn, varde) in used]
    return Facett(namn, rubrik, alla, tuple(Val(varde, f"{namn[0]}{number}", text) for number, (varde, text) in enumerate(present)))


def _labels(vocabulary: type[Vokabular]) -> list[tuple[str, str]]:
    return [(member.value, member.label) for member in vocabulary if member not in WITHDRAWN]


def _values(post: Katalogpost) -> Iterator[tuple[str, str]]:
    """(facet, value) of everything that a support can be found by."""
    yield "omrade", post.programomrade
    yield from (("vardniva", niva.value) for niva in post.vardniva)
    yield from (("profession", grupp.value) for grupp in post.malgrupp)
    yield "status", post.status.value


def _row(post: Katalogpost, keys: dict[tuple[str, str], str]) -> Rad:
    known = (keys[pair] for pair in _values(post) if pair in keys)
    codes = dict.fromkeys(kod.kod.replace(".", "") for kod in post.koder if kod.relation is not Relation.DIFFERENTIAL)
    return Rad(post, " ".join(known), " ".join(codes))
