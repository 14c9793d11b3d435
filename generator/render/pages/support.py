"""The pages of one support: the clinician's, the patient's, and one for each region with additions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ...catalogue import substance
from ...mall.koder import KODSYSTEM
from ...mall.sektioner import Sektionsmall
from ...mall.vokabular import REVIEWED, WITHDRAWN, Status
from ...model import Katalogpost, Kunskapsbas, Kunskapsstod, Region, Sektion, Tillagg
from ...settings import Settings
from ..sources import resolved_sources
from .page import Page
from .schema_org import clinician_data, patient_data
from .tombstone import tombstone_pages

JUMPS = (
    ("utredning", "Utredning"),
    ("behandling", "Behandling"),
    ("remissrutiner", "Remiss"),
    ("klinisk-uppfoljning", "Uppföljning"),
    ("patientinformation", "Patient"),
)
NOT_INDEXED = frozenset({Status.REMISS, Status.UTKAST})
"""Not for search engines, nor for our own search: nobody is to take them for advice that holds."""


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
    anchors = {row.ankare for row in rows}
    context = _shared(stod, base) | {
        "innehall": rows,
        "hopp": [(anchor, text) for anchor, text in JUMPS if anchor in anchors],
        "omrade": base.programomraden.get(stod.falt.programomrade),
        "smulor": _crumbs(stod, base, region),
        "kallor": resolved_sources(stod, base),
        "koder_per_system": [(s, getattr(stod.falt.koder, s.nyckel)) for s in KODSYSTEM if getattr(stod.falt.koder, s.nyckel)],
        "substanser": {falt.atc: substance(block) for falt, block in stod.lakemedel},
        "narliggande": _related(stod, base),
        "alla_stod": base.kunskapsstod,
        "indikatorer": [post for id_ in stod.falt.indikatorer if (post := base.register["indikatorer"].get(id_))],
        "region": region,
        "regioner_med_tillagg": [r for r in base.regioner.values() if base.tillagg_i(r.slug, stod.id)],
        "redigera": f"{settings.repo_url}/{settings.edit_path}/{stod.source.inner}",
        "kontakt": settings.kontakt,
    }
    place = f" i {region.falt.namn}" if region else ""
    description = marked(stod, stod.falt.sammanfattning)
    return Page(
        address=f"{region.address}{stod.id}/" if region else stod.address,
        title=marked(stod, stod.falt.titel + place),
        description=description,
        template="stod",
        context=context,
        section="regioner" if region else "kunskapsstod",
        canonical=stod.address,
        indexed=stod.falt.status not in NOT_INDEXED,
        alternates=_alternates(stod, region),
        data={} if region else clinician_data(stod, description, settings),
    )


def patient_page(stod: Kunskapsstod, base: Kunskapsbas, settings: Settings) -> Page:
    additions = base.tillagg.get(stod.id, ())
    context = _shared(stod, base) | {
        "sektion": stod.sektion("patientinformation"),
        "alternativ": [block for _, block in stod.alternativ],
        "tillagg": [(t, s) for t in additions if (s := t.sektion("patientinformation"))],
    }
    title = f"{stod.falt.titel}, för patienten"
    description = marked(stod, f"Information om {stod.falt.titel} för dig som är patient eller närstående.")
    return Page(
        address=f"{stod.address}patient/",
        title=marked(stod, title),
        description=description,
        template="patient",
        context=context,
        section="kunskapsstod",
        indexed=stod.falt.status not in NOT_INDEXED,
        alternates=_alternates(stod),
        data=patient_data(stod, title, description, settings),
    )


def _alternates(stod: Kunskapsstod, region: Region | None = None) -> tuple[tuple[str, str, str], ...]:
    """The data of the page; in a region, also those with what applies there."""
    national = ("application/json", "Kunskapsstödet som JSON", f"/api/v1/kunskapsstod/{stod.id}.json")
    if region is None:
        return (national,)
    here = f"/api/v1/regioner/{region.slug}/{stod.id}.json"
    return (("application/json", f"Kunskapsstödet i {region.falt.namn} som JSON", here), national)


def marked(stod: Kunskapsstod, text: str) -> str:
    """Titles and descriptions say so when no body has decided on the text: they are read outside the page."""
    return text if stod.falt.status in REVIEWED else f"{stod.falt.status.label} – {text}"


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


def _shared(stod: Kunskapsstod, base: Kunskapsbas) -> dict[str, Any]:
    return {
        "stod": stod,
        "sokbar": stod.falt.status not in NOT_INDEXED,
        "kallnummer": {kalla.id: number for number, kalla in enumerate(stod.falt.kallor, 1)},
        "regioner": base.regioner,
    }


def _related(stod: Kunskapsstod, base: Kunskapsbas) -> list[Katalogpost]:
    """Those it names, then those that name it; nobody is led to what is out of use."""
    ids = dict.fromkeys((*stod.falt.relaterade, *base.bakatlankar.get(stod.id, ())))
    return [base.kunskapsstod[id_] for id_ in ids if base.kunskapsstod[id_].in_use]


def _crumbs(stod: Kunskapsstod, base: Kunskapsbas, region: Region | None) -> list[tuple[str, str]]:
    if region:
        return [("Regioner", "/regioner/"), (region.falt.namn, region.address), ("Nationell text", stod.address)]
    omrade = base.programomraden.get(stod.falt.programomrade)
    return [("Kunskapsstöd A–Ö", "/kunskapsstod/"), *([(omrade.falt.namn, omrade.address)] if omrade else [])]
