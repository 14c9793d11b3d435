"""The search page. What it finds comes from the index (``render/search/``); the page brings the words for what an answer names."""

from __future__ import annotations

from collections.abc import Iterable

from ...mall.vokabular import NOT_BUILT, WITHDRAWN, Malgrupp, Status, Typ, Vardniva, Vokabular
from ...model import Kunskapsbas
from ...settings import Settings
from .page import Page

READERS = frozenset({Malgrupp.PATIENT, Malgrupp.NARSTAENDE})
"""Those a support may be for who aren't a profession: the choice between care and patient is theirs."""


def search_page(base: Kunskapsbas, settings: Settings) -> Page:
    return Page(
        address="/sok/",
        title="Sök",
        description="Sök bland kunskapsstöden.",
        template="sok",
        context={"ord": _words(base), "kontakt": settings.kontakt},
        indexed=False,
        scripts=("ks-sok.js", "ks-sokmotor.js", "ks-sokhjalp.js", "ks-soktraff.js", "ks-sokval.js"),
    )


def _words(base: Kunskapsbas) -> dict[str, dict[str, str]]:
    """Value → what people read, by the field of a hit that it stands in; in the order that the choices are shown."""
    return {
        "status": _labels(value for value in Status if value not in NOT_BUILT | WITHDRAWN),
        "typ": _labels(Typ),
        "vardniva": _labels(Vardniva),
        "malgrupp": _labels(value for value in Malgrupp if value not in READERS),
        "omrade": {omrade.slug: omrade.falt.namn for omrade in base.programomraden.values()},
        "region": {region.slug: region.falt.namn for region in base.regioner.values()},
    }


def _labels(values: Iterable[Vokabular]) -> dict[str, str]:
    return {value.value: value.label for value in values}
