"""The ways in: start, A–Ö, programområden, regions, terms, about and the page for what isn't there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from ...link import swedish
from ...mall.falt import StodFalt
from ...mall.register import Begrepp
from ...mall.schema import block_rows, field_rows
from ...model import Katalogpost, Kunskapsbas, Programomrade, Region
from ..atom import atom_address
from ..templates import major
from .page import Page

LATEST = 5


@dataclass(frozen=True, slots=True)
class Listor:
    """The published supports in the orders that pages list them, made once."""

    by_title: list[Katalogpost]
    by_area: dict[str, list[Katalogpost]]
    """Programområde → its supports by title."""

    def of(self, omrade: Programomrade) -> list[Katalogpost]:
        return self.by_area.get(omrade.slug, [])


def listor(base: Kunskapsbas) -> Listor:
    by_title = sorted(base.in_use(), key=lambda post: swedish(post.titel))
    by_area: dict[str, list[Katalogpost]] = {}
    for post in by_title:
        by_area.setdefault(post.programomrade, []).append(post)
    return Listor(by_title, by_area)


def hub_pages(base: Kunskapsbas) -> Iterator[Page]:
    lists = listor(base)
    yield start(base, lists)
    yield a_to_o(lists)
    yield from areas(base, lists)
    yield from regions(base)
    yield from about(base)
    yield Page(
        address="/begrepp/",
        title="Begrepp",
        description="Ord som kunskapsstöden använder, med andra ord för samma sak.",
        template="begrepp",
        context={"grupper": terms(base)},
        section="om",
        alternates=(("application/json", "Begreppen som JSON", "/api/v1/begrepp.json"),),
    )
    yield Page(address="/404.html", title="Sidan finns inte", description="Sidan finns inte.", template="saknas", indexed=False)


def terms(base: Kunskapsbas) -> list[tuple[str, list[Begrepp]]]:
    """The terms by their first letter; those that begin with a digit come first, together."""
    in_order = sorted(base.poster("begrepp", Begrepp), key=lambda post: swedish(post.term))
    return [
        (letter, list(group))
        for letter, group in groupby(in_order, key=lambda post: "0–9" if post.term[:1].isdigit() else post.term[:1].upper())
    ]


def start(base: Kunskapsbas, lists: Listor) -> Page:
    latest = sorted(lists.by_title, key=lambda post: post.andrad, reverse=True)[:LATEST]
    return Page(
        address="/",
        title="Start",
        description="Öppna, gemensamma råd för utredning, behandling och uppföljning i hälso- och sjukvården.",
        template="start",
        context={"senaste": latest, "omraden": _counted_areas(base, lists)},
        alternates=(
            ("application/json", "Alla kunskapsstöd som JSON", "/api/v1/index.json"),
            ("application/atom+xml", "Ändringar", atom_address("/")),
            ("text/calendar", "Granskningar och remisser", "/kalender.ics"),
        ),
    )


def a_to_o(lists: Listor) -> Page:
    letters = [(letter, list(group)) for letter, group in groupby(lists.by_title, key=lambda post: post.titel[:1].upper())]
    return Page(
        address="/kunskapsstod/",
        title="Kunskapsstöd A–Ö",
        description="Alla kunskapsstöd i bokstavsordning.",
        template="lista",
        context={"grupper": letters, "antal": len(lists.by_title)},
        section="kunskapsstod",
        alternates=(("application/json", "Alla kunskapsstöd som JSON", "/api/v1/index.json"),),
    )


def areas(base: Kunskapsbas, lists: Listor) -> Iterator[Page]:
    yield Page(
        address="/programomraden/",
        title="Programområden",
        description="Kunskapsstöd efter nationellt programområde.",
        template="programomraden",
        context={"omraden": _counted_areas(base, lists)},
        section="programomraden",
        alternates=(("application/json", "Programområdena som JSON", "/api/v1/programomraden.json"),),
    )
    for omrade in base.programomraden.values():
        yield Page(
            address=omrade.address,
            title=omrade.falt.namn,
            description=f"Kunskapsstöd inom programområdet {omrade.falt.namn}.",
            template="programomrade",
            context={"omrade": omrade, "stod": lists.of(omrade)},
            section="programomraden",
            alternates=(
                ("application/json", "Programområdena som JSON", "/api/v1/programomraden.json"),
                ("application/atom+xml", f"Ändringar inom {omrade.falt.namn}", atom_address(omrade.address)),
            ),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Tillaggsrad:
    """A support with additions in a region: which headings, and what the reader must know."""

    stod: Katalogpost
    rubriker: tuple[str, ...]
    avviker: bool
    efter: bool
    """The addition was made for an earlier major version."""


def regions(base: Kunskapsbas) -> Iterator[Page]:
    rows = {region.slug: additions(base, region) for region in base.regioner.values()}
    counted = [(region, len(rows[region.slug])) for region in base.regioner.values()]
    yield Page(
        address="/regioner/",
        title="Regioner",
        description="Regionernas tillägg till de nationella kunskapsstöden.",
        template="regioner",
        context={
            "verkliga": [pair for pair in counted if not pair[0].falt.exempel],
            "pahittade": [pair for pair in counted if pair[0].falt.exempel],
        },
        section="regioner",
        alternates=(("application/json", "Regionerna som JSON", "/api/v1/regioner.json"),),
    )
    for region in base.regioner.values():
        yield Page(
            address=region.address,
            title=region.falt.namn,
            description=f"Tillägg till de nationella kunskapsstöden i {region.falt.namn}.",
            template="region",
            context={
                "region": region,
                "tillagg": rows[region.slug],
                "arver": base.regioner.get(region.falt.arver or ""),
            },
            section="regioner",
            alternates=(
                ("application/json", f"{region.falt.namn} som JSON", f"/api/v1/regioner/{region.slug}.json"),
                ("application/atom+xml", f"Ändringar i {region.falt.namn}", atom_address(region.address)),
            ),
        )


def additions(base: Kunskapsbas, region: Region) -> list[Tillaggsrad]:
    """What applies in a region beside the national texts, by title."""
    rows = []
    added_to = [post for id_ in base.tillagg if (post := base.kunskapsstod.get(id_)) and base.is_published(post) and post.in_use]
    for stod in sorted(added_to, key=lambda post: swedish(post.titel)):
        if found := base.tillagg_i(region.slug, stod.id):
            sections = [sektion for tillagg in found for sektion in tillagg.body.sektioner]
            rows.append(
                Tillaggsrad(
                    stod=stod,
                    rubriker=tuple(dict.fromkeys(sektion.rubrik for sektion in sections)),
                    avviker=any(getattr(part, "namn", "") == "avvikelse" for sektion in sections for part in sektion.delar),
                    efter=any(major(tillagg.falt.till_version) < major(stod.version) for tillagg in found),
                )
            )
    return rows


def about(base: Kunskapsbas) -> Iterator[Page]:
    yield Page(
        address="/om/",
        title="Om",
        description="Om Kunskapsstöd: användning, villkor, tillgänglighet och öppna data.",
        template="om",
        context={"sidor": list(base.sidor.values())},
        section="om",
    )
    for sida in base.sidor.values():
        yield Page(
            address=sida.address,
            title=sida.falt.titel,
            description=sida.falt.beskrivning,
            template="sida",
            context={"sida": sida, "falt": field_rows(StodFalt), "block": block_rows()},
            section="om",
            lang=sida.falt.sprak,
        )


def _counted_areas(base: Kunskapsbas, lists: Listor) -> list[tuple[Programomrade, int]]:
    return [(omrade, len(lists.of(omrade))) for omrade in base.programomraden.values()]
