"""Look-up by code: a list for each code system, and a page for each code that a support names and for each above it."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence

from ...lookup import Uppslag
from ...mall.koder import KODSYSTEM, Kodsystem
from ...mall.vokabular import REVIEWED
from .page import Page

ROOM = 100
"""Hits shown of those that name a code under the page's own: each stands in full on that code's page."""
SHOWN = 5
"""Supports shown beside a code in the list; the others stand on the code's page."""


def code_pages(codes: Mapping[Kodsystem, Sequence[Uppslag]]) -> Iterator[Page]:
    """The list shows the codes that somebody named; those above them are reached from there."""
    named = [(system, [one for one in uppslag if one.named]) for system, uppslag in codes.items()]
    yield Page(
        address="/kod/",
        title="Koder",
        description="Kunskapsstöd efter kod: ICD-10-SE, KVÅ, ATC och SNOMED CT.",
        template="koder",
        context={"system": [pair for pair in named if pair[1]], "alla_system": KODSYSTEM, "visas": SHOWN},
        section="kod",
        alternates=tuple(
            ("application/json", f"Koder i {system.namn} som JSON", f"/api/v1/koder/{system.slug}/index.json") for system in codes
        ),
    )
    yield infobutton_page([system for system, uppslag in named if uppslag])
    for uppslag in codes.values():
        listed = {one.kod for one in uppslag if one.listed}
        yield from (_page(one, listed) for one in uppslag if one.listed)


def infobutton_page(listed: Sequence[Kodsystem]) -> Page:
    """What reads HL7's Context-Aware Knowledge Retrieval (Infobutton) parameters; without JavaScript, the way to the lists."""
    return Page(
        address="/infobutton/",
        title="Slå upp en kod",
        description="Från en kod i journalsystemet till rätt avsnitt, enligt HL7 Infobutton.",
        template="infobutton",
        context={"system": KODSYSTEM, "listade": listed, "data": [_identified(system) for system in KODSYSTEM]},
        section="kod",
        scripts=("ks-infobutton.js",),
    )


def _identified(system: Kodsystem) -> dict[str, object]:
    """A system as the page's script knows it, with every name that a request may give it, in small letters."""
    names = (system.slug, system.nyckel, system.namn, system.oid, system.fhir, *system.aven)
    ids = sorted({name.lower().removeprefix("urn:oid:") for name in names})
    return {"slug": system.slug, "namn": system.namn, "id": ids, "form": system.form, "steg": system.steg}


def _page(one: Uppslag, listed: Container[str]) -> Page:
    under = [traff for traff in one.traffar if len(traff.matchad) > len(one.kod)]
    return Page(
        address=one.address,
        title=f"{one.kod} i {one.system.namn}",
        description=f"Kunskapsstöd för {one.kod} i {one.system.namn}.",
        template="kod",
        context={
            "kod": one,
            "stig": [(kod, f"/kod/{one.system.slug}/{kod}/") for kod in reversed(one.foraldrar)],
            "granskade": REVIEWED,
            "grupper": [("", one.reached), (f"Anger en kod under {one.kod}", under[:ROOM])],
            "fler": max(0, len(under) - ROOM),
            "underkoder": [kod for kod in one.under if kod in listed],
        },
        section="kod",
        alternates=(("application/json", "Koden som JSON", f"/api/v1/koder/{one.system.slug}/{one.kod}.json"),),
    )
