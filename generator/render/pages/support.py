"""The pages of one support: the clinician's, the patient's, and one for each region with additions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from typing import Any

from ...catalogue import substance
from ...mall.koder import KODSYSTEM
from ...mall.sektioner import Sektionsmall
from ...mall.vokabular import WITHDRAWN
from ...model import Katalogpost, Kunskapsbas, Kunskapsstod, Region, Sektion, Tillagg
from ...settings import Settings
from ..atom import atom_address
from ..sources import resolved_sources
from .common import NOT_INDEXED, alternates, marked, shared
from .page import Page
from .patient import patient_page
from .schema_org import clinician_data
from .tombstone import tombstone_pages

REFERRAL = "nar-remittera"
"""Anchor of the box that collects when and where to refer."""
DRUGS = "lakemedel"
"""Anchor of the template's heading Läkemedel."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rad:
    """A section as shown: the template's heading, what is written nationally, what regions add."""

    kod: str
    rubrik: str
    ankare: str
    sektion: Sektion | None
    tillagg: tuple[tuple[Tillagg, Sektion], ...]


def support_pages(stod: Kunskapsstod, base: Kunskapsbas, settings: Settings) -> Iterator[Page]:
    if stod.falt.status in WITHDRAWN:
        yield from tombstone_pages(base.kunskapsstod[stod.id], base, settings)
        return
    yield clinician_page(stod, base, settings)
    yield patient_page(stod, base, settings)
    for region in base.regioner.values():
        if base.tillagg_i(region.slug, stod.id):
            yield clinician_page(stod, base, settings, region)


def clinician_page(stod: Kunskapsstod, base: Kunskapsbas, settings: Settings, region: Region | None = None) -> Page:
    """The support; for a region, with that region's additions only, unfolded."""
    additions = base.tillagg_i(region.slug, stod.id) if region else base.tillagg.get(stod.id, ())
    rows = rows_of(stod, base, additions)
    address = f"{region.address}{stod.id}/" if region else stod.address
    description = marked(stod, stod.falt.sammanfattning)
    return Page(
        address=address,
        title=marked(stod, stod.falt.titel + (f" i {region.falt.namn}" if region else "")),
        description=description,
        template="stod",
        context=shared(stod, base, settings, address)
        | _top(stod, base, rows)
        | _about(stod, base, settings, additions if region else ())
        | {"innehall": rows, "region": region, "smulor": _crumbs(stod, base, region)},
        section="regioner" if region else "kunskapsstod",
        canonical=stod.address,
        indexed=stod.falt.status not in NOT_INDEXED,
        alternates=alternates(stod, region),
        data={} if region else clinician_data(stod, description, settings),
        scripts=("ks-kopiera.js", "ks-granskning.js", "ks-frist.js"),
    )


def _top(stod: Kunskapsstod, base: Kunskapsbas, rows: Sequence[Rad]) -> dict[str, Any]:
    """What can't wait: the ways down the page, and what is collected from it."""
    with_additions = [r for r in base.regioner.values() if base.tillagg_i(r.slug, stod.id)]
    here = [pair for row in rows if row.kod == "remissrutiner" for pair in row.tillagg]
    return {
        "hopp": jumps(stod, {row.ankare for row in rows}, refers=bool(stod.remittera or here or with_additions)),
        "remisstillagg": here,
        "regioner_med_tillagg": with_additions,
        "alla_stod": base.kunskapsstod,
    }


def jumps(stod: Kunskapsstod, sections: Set[str], *, refers: bool) -> list[tuple[str, str]]:
    """(anchor, text) of what is asked for most with the patient in the room, in the order of the template."""
    wanted = (
        ("utredning", "Utredning"),
        ("behandling", "Behandling"),
        (DRUGS, "Läkemedel"),
        (REFERRAL if refers else "remissrutiner", "Remiss"),
        ("klinisk-uppfoljning", "Uppföljning"),
        ("patientinformation", "Patient"),
    )
    there = sections | ({DRUGS} & stod.body.ankare if stod.lakemedel else set()) | ({REFERRAL} if refers else set())
    return [(anchor, text) for anchor, text in wanted if anchor in there]


def _about(stod: Kunskapsstod, base: Kunskapsbas, settings: Settings, own: Sequence[Tillagg]) -> dict[str, Any]:
    """What stands in the sections made from fields. ``own`` are the additions whose source the page leads to."""
    omrade = base.programomraden.get(stod.falt.programomrade)
    edit = f"{settings.repo_url}/{settings.edit_path}"
    return {
        "omrade": omrade,
        "atom": atom_address(omrade.address) if omrade else "",
        "kallor": resolved_sources(stod, base),
        "koder_per_system": [(s, getattr(stod.falt.koder, s.nyckel)) for s in KODSYSTEM if getattr(stod.falt.koder, s.nyckel)],
        "substanser": {falt.atc: substance(block) for falt, block in stod.lakemedel},
        "narliggande": _related(stod, base),
        "indikatorer": [post for id_ in stod.falt.indikatorer if (post := base.register["indikatorer"].get(id_))],
        "redigera": f"{edit}/{stod.source.inner}",
        "redigera_tillagg": [(base.regioner[t.region].falt.namn, f"{edit}/{t.source.inner}") for t in own],
        "kontakt": settings.kontakt,
    }


def rows_of(stod: Kunskapsstod, base: Kunskapsbas, additions: Sequence[Tillagg]) -> list[Rad]:
    """The template's headings that have something under them, in its order."""
    rows = (_row(mall, stod, additions) for mall in stod.mall)
    has_related = bool(stod.falt.samsjuklighet or stod.falt.stodmaterial or _related(stod, base))
    from_fields = {mall.kod for mall in stod.mall if mall.fran_falt}
    from_fields |= {"relaterad_information"} if has_related else set()
    from_fields |= {"kvalitetsuppfoljning"} if stod.falt.indikatorer else set()
    return [row for row in rows if row.sektion or row.tillagg or row.kod in from_fields]


def _row(mall: Sektionsmall, stod: Kunskapsstod, additions: Sequence[Tillagg]) -> Rad:
    return Rad(
        kod=mall.kod,
        rubrik=mall.rubrik,
        ankare=mall.ankare,
        sektion=stod.sektion(mall.kod),
        tillagg=tuple((t, sektion) for t in additions if (sektion := t.sektion(mall.kod))),
    )


def _related(stod: Kunskapsstod, base: Kunskapsbas) -> list[Katalogpost]:
    """Those it names, then those that name it; nobody is led to what is out of use."""
    ids = dict.fromkeys((*stod.falt.relaterade, *base.bakatlankar.get(stod.id, ())))
    return [base.kunskapsstod[id_] for id_ in ids if base.kunskapsstod[id_].in_use]


def _crumbs(stod: Kunskapsstod, base: Kunskapsbas, region: Region | None) -> list[tuple[str, str]]:
    if region:
        return [("Regioner", "/regioner/"), (region.falt.namn, region.address), ("Nationell text", stod.address)]
    omrade = base.programomraden.get(stod.falt.programomrade)
    return [("Kunskapsstöd A–Ö", "/kunskapsstod/"), *([(omrade.falt.namn, omrade.address)] if omrade else [])]
