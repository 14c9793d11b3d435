"""The ways in: start, A–Ö, programområden, regions, terms, about, search and the page for what isn't there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from ...link import swedish
from ...model import Kunskapsbas, Kunskapsstod, Programomrade, Region
from .page import Page

LATEST = 5


def hub_pages(base: Kunskapsbas) -> Iterator[Page]:
    yield start(base)
    yield a_to_o(base)
    yield from areas(base)
    yield from regions(base)
    yield from about(base)
    yield Page(
        address="/begrepp/",
        title="Begrepp",
        description="Ord som kunskapsstöden använder, med andra ord för samma sak.",
        template="begrepp",
        context={"begrepp": sorted(base.register["begrepp"].values(), key=lambda b: swedish(getattr(b, "term", "")))},
        section="om",
    )
    yield Page(
        address="/sok/",
        title="Sök",
        description="Sök bland kunskapsstöden.",
        template="sok",
        indexed=False,
        scripts=("ks-sok.js",),
    )
    yield Page(address="/404.html", title="Sidan finns inte", description="Sidan finns inte.", template="saknas", indexed=False)


def by_title(stod: Iterator[Kunskapsstod]) -> list[Kunskapsstod]:
    return sorted(stod, key=lambda one: swedish(one.falt.titel))


def start(base: Kunskapsbas) -> Page:
    latest = sorted(by_title(base.published()), key=lambda one: one.falt.andringslogg[0].datum, reverse=True)[:LATEST]
    return Page(
        address="/",
        title="Start",
        description="Öppna, gemensamma råd för utredning, behandling och uppföljning i hälso- och sjukvården.",
        template="start",
        context={"senaste": latest, "omraden": _counted_areas(base)},
        alternates=(("application/json", "Alla kunskapsstöd som JSON", "/api/v1/index.json"),),
    )


def a_to_o(base: Kunskapsbas) -> Page:
    stod = by_title(base.published())
    letters = [(letter, list(group)) for letter, group in groupby(stod, key=lambda one: one.falt.titel[:1].upper())]
    return Page(
        address="/kunskapsstod/",
        title="Kunskapsstöd A–Ö",
        description="Alla kunskapsstöd i bokstavsordning.",
        template="lista",
        context={"grupper": letters, "antal": len(stod)},
        section="kunskapsstod",
    )


def areas(base: Kunskapsbas) -> Iterator[Page]:
    yield Page(
        address="/programomraden/",
        title="Programområden",
        description="Kunskapsstöd efter nationellt programområde.",
        template="programomraden",
        context={"omraden": _counted_areas(base)},
        section="programomraden",
    )
    for omrade in base.programomraden.values():
        yield Page(
            address=omrade.address,
            title=omrade.falt.namn,
            description=f"Kunskapsstöd inom programområdet {omrade.falt.namn}.",
            template="programomrade",
            context={"omrade": omrade, "stod": _in_area(base, omrade)},
            section="programomraden",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Tillaggsrad:
    """A support with additions in a region: which headings, and what the reader must know."""

    stod: Kunskapsstod
    rubriker: tuple[str, ...]
    avviker: bool
    efter: bool
    """The addition was made for an earlier major version."""


def regions(base: Kunskapsbas) -> Iterator[Page]:
    counted = [(region, len(additions(base, region))) for region in base.regioner.values()]
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
    )
    for region in base.regioner.values():
        yield Page(
            address=region.address,
            title=region.falt.namn,
            description=f"Tillägg till de nationella kunskapsstöden i {region.falt.namn}.",
            template="region",
            context={
                "region": region,
                "tillagg": additions(base, region),
                "arver": base.regioner.get(region.falt.arver or ""),
            },
            section="regioner",
        )


def additions(base: Kunskapsbas, region: Region) -> list[Tillaggsrad]:
    """What applies in a region beside the national texts, by title."""
    rows = []
    for stod in by_title(base.published()):
        if found := base.tillagg_i(region.slug, stod.id):
            sections = [sektion for tillagg in found for sektion in tillagg.body.sektioner]
            rows.append(
                Tillaggsrad(
                    stod=stod,
                    rubriker=tuple(dict.fromkeys(sektion.rubrik for sektion in sections)),
                    avviker=any(getattr(part, "namn", "") == "avvikelse" for sektion in sections for part in sektion.delar),
                    efter=any(major(tillagg.falt.till_version) < major(stod.falt.version) for tillagg in found),
                )
            )
    return rows


def major(version: str) -> int:
    return int(version.split(".")[0])


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
            context={"sida": sida},
            section="om",
            lang=sida.falt.sprak,
        )


def _counted_areas(base: Kunskapsbas) -> list[tuple[Programomrade, int]]:
    return [(omrade, len(_in_area(base, omrade))) for omrade in base.programomraden.values()]


def _in_area(base: Kunskapsbas, omrade: Programomrade) -> list[Kunskapsstod]:
    return by_title(stod for stod in base.published() if stod.falt.programomrade == omrade.slug)
