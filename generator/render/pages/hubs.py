"""The ways in: start, A–Ö, situations, programområden, regions, changes, about and the page for what isn't there."""

from __future__ import annotations

from collections.abc import Iterator

from ...link import swedish
from ...model import Kunskapsbas
from ..atom import atom_address
from .about import about
from .areas import areas
from .changes import changes_page, recalled
from .lists import Listor, a_to_o, listor
from .page import Page
from .regions import Tillaggsrader, additions, regions
from .situations import SITUATIONER, situation_pages

LATEST = 5


def hub_pages(base: Kunskapsbas) -> Iterator[Page]:
    lists = listor(base)
    regional = {region.slug: additions(base, region) for region in base.regioner.values()}
    yield start(base, lists, regional)
    yield a_to_o(base, lists)
    yield from situation_pages(lists)
    yield from areas(base, lists)
    yield from regions(base, regional)
    yield changes_page(base)
    yield from about(base)
    yield missing_page(base)


def start(base: Kunskapsbas, lists: Listor, regional: Tillaggsrader) -> Page:
    latest = sorted(lists.by_title, key=lambda post: (-post.andrad.toordinal(), swedish(post.titel)))[:LATEST]
    return Page(
        address="/",
        title="Start",
        description="Öppna, gemensamma råd för utredning, behandling och uppföljning i hälso- och sjukvården.",
        template="start",
        context={
            "senaste": latest,
            "omraden": lists.counted(base),
            "situationer": SITUATIONER,
            "regioner": [(region, len(regional[region.slug])) for region in base.regioner.values()],
            "aterkallade": recalled(base)[:LATEST],
        },
        alternates=(
            ("application/json", "Alla kunskapsstöd som JSON", "/api/v1/index.json"),
            ("application/atom+xml", "Ändringar", atom_address("/")),
            ("text/calendar", "Granskningar och remisser", "/kalender.ics"),
        ),
    )


def missing_page(base: Kunskapsbas) -> Page:
    """What stands at every address that leads nowhere; in the browser it suggests the nearest pages."""
    own_areas = ((omrade.falt.namn, omrade.address) for omrade in base.programomraden.values())
    own_regions = ((region.falt.namn, region.address) for region in base.regioner.values())
    pages = ((sida.falt.titel, sida.address) for sida in base.sidor.values())
    return Page(
        address="/404.html",
        title="Sidan finns inte",
        description="Sidan finns inte.",
        template="saknas",
        context={"sidor": [*own_areas, *own_regions, *pages]},
        indexed=False,
        scripts=("ks-forslag.js",),
    )
