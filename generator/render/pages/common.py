"""What the pages of one support have in common: the clinician's, the patient's and those of the regions."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from ...mall.vokabular import REVIEWED, Status
from ...model import Kunskapsbas, Kunskapsstod, Region
from ...settings import Settings

NOT_INDEXED = frozenset({Status.REMISS, Status.UTKAST})
"""Not for search engines, nor for our own search: nobody is to take them for advice that holds."""
URGENT_ERRORS = "/om/rapportera-fel/"
"""The page on what to do when an error may harm somebody now; named where the publication has it."""


def shared(stod: Kunskapsstod, base: Kunskapsbas, settings: Settings, address: str) -> dict[str, Any]:
    """What the template of each page is given. ``address`` is the page's own."""
    return {
        "stod": stod,
        "sokbar": stod.falt.status not in NOT_INDEXED,
        "kallnummer": {kalla.id: number for number, kalla in enumerate(stod.falt.kallor, 1)},
        "regioner": base.regioner,
        "galler_i": applies_in(stod, base),
        "rapportera": error_report(stod, address, settings),
        "bradskande_fel": URGENT_ERRORS if URGENT_ERRORS in base.sidor else "",
        "fullstandig_adress": settings.url(address),
        "tjanst": settings.site_name,
    }


def applies_in(stod: Kunskapsstod, base: Kunskapsbas) -> dict[str, str]:
    """Region with additions → the regions where they apply, its own first: those that inherit from it open them too."""
    applying: dict[str, list[str]] = {tillagg.region: [tillagg.region] for tillagg in base.tillagg.get(stod.id, ())}
    for region in base.regioner.values() if applying else ():
        for tillagg in base.tillagg_i(region.slug, stod.id):
            if tillagg.region != region.slug:
                applying[tillagg.region].append(region.slug)
    return {slug: " ".join(regions) for slug, regions in applying.items()}


def error_report(stod: Kunskapsstod, address: str, settings: Settings) -> str:
    """A letter to the editors that already says what it is about (RFC 6068); the sender fills in the rest."""
    lines = (
        f"Kunskapsstöd: {stod.falt.titel}",
        f"Version: {stod.falt.version}",
        f"Adress: {settings.url(address)}",
        "Skriv inga uppgifter om patienter.",
        "",
        "Det här är fel:",
        "",
    )
    subject = quote(f"Fel i {stod.falt.titel}, version {stod.falt.version}", safe="")
    body = quote("\r\n".join(lines), safe="")
    return f"mailto:{settings.kontakt}?subject={subject}&body={body}"


def marked(stod: Kunskapsstod, text: str) -> str:
    """Titles and descriptions say so when no body has decided on the text: they are read outside the page."""
    return text if stod.falt.status in REVIEWED else f"{stod.falt.status.label} – {text}"


def alternates(stod: Kunskapsstod, region: Region | None = None) -> tuple[tuple[str, str, str], ...]:
    """The data of the page; in a region, also those with what applies there."""
    national = ("application/json", "Kunskapsstödet som JSON", f"/api/v1/kunskapsstod/{stod.id}.json")
    if region is None:
        return (national,)
    here = f"/api/v1/regioner/{region.slug}/{stod.id}.json"
    return (("application/json", f"Kunskapsstödet i {region.falt.namn} som JSON", here), national)
