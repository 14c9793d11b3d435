"""Look-up by code: a list for each code system, and a page for each code that a support names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...mall.koder import KODSYSTEM, Kodsystem
from ...mall.vokabular import Relation
from ...model import Katalogpost, Kunskapsbas
from .page import Page

_ORDER = tuple(Relation)


@dataclass(frozen=True, slots=True)
class Traff:
    stod: Katalogpost
    relation: Relation


@dataclass(frozen=True, slots=True, kw_only=True)
class Kodpost:
    """One code with the supports that name it, the main ones first. ``text`` is an author's own title."""

    system: Kodsystem
    kod: str
    text: str
    traffar: tuple[Traff, ...]

    @property
    def address(self) -> str:
        return f"/kod/{self.system.slug}/{self.kod}/"


def code_pages(base: Kunskapsbas) -> Iterator[Page]:
    systems = [(system, codes_of(base, system)) for system in KODSYSTEM]
    yield Page(
        address="/kod/",
        title="Koder",
        description="Kunskapsstöd efter kod: ICD-10-SE, KVÅ, ATC och SNOMED CT.",
        template="koder",
        context={"system": [pair for pair in systems if pair[1]]},
        section="kod",
    )
    for _, codes in systems:
        for kod in codes:
            yield Page(
                address=kod.address,
                title=f"{kod.kod} i {kod.system.namn}",
                description=f"Kunskapsstöd för {kod.kod} i {kod.system.namn}.",
                template="kod",
                context={"kod": kod},
                section="kod",
            )


def codes_of(base: Kunskapsbas, system: Kodsystem) -> list[Kodpost]:
    """Every code of one system, sorted; the title is taken from the support where the code is most central."""
    found: dict[str, list[tuple[Traff, str]]] = {}
    for stod in base.in_use():
        for kod in stod.koder:
            if kod.system == system.nyckel:
                found.setdefault(kod.kod, []).append((Traff(stod, kod.relation), kod.text))
    return [_post(system, kod, found[kod]) for kod in sorted(found)]


def _post(system: Kodsystem, kod: str, hits: list[tuple[Traff, str]]) -> Kodpost:
    ranked = sorted(hits, key=lambda hit: (_ORDER.index(hit[0].relation), hit[0].stod.id))
    text = next((text for _, text in ranked if text), "")
    first: dict[str, Traff] = {}
    for hit, _ in ranked:
        first.setdefault(hit.stod.id, hit)
    return Kodpost(system=system, kod=kod, text=text, traffar=tuple(first.values()))
