"""The search page. What it finds comes from the index (``render/search/``); the page brings the words for what an answer names."""

from __future__ import annotations

from collections.abc import Iterable

from ...mall.vokabular import NOT_BUILT, WITHDRAWN, Malgrupp, Status, Typ, Vardniva, Vokabular
from ...model import Kunskapsbas
from ...settings import Settings
from .page import Page

READERS = frozenset({Malgrupp.PATIENT, Malgrupp.NARSTAENDE})
"""Those a support may be for who aren't a profession: the choice between care and patient is theirs."""

ENGINE = (
    "ks-sokmotor.js",
    "ks-soksvar.js",
    "ks-sokfulltext.js",
    "ks-sokdelar.js",
    "ks-soknara.js",
    "ks-soknummer.js",
    "ks-sokdata.js",
    "ks-sokfraga.js",
    "ks-sokpoang.js",
    "ks-sokord.js",
)
SCRIPTS = ("ks-sok.js", "ks-sokhjalp.js", "ks-soktraff.js", "ks-frist.js", "ks-sokval.js", *ENGINE)
"""The page's script and all that it imports: asked for at once, so that a slow network is waited for once."""


def search_page(base: Kunskapsbas, settings: Settings) -> Page:
    return Page(
        address="/sok/",
        title="Sök",
        description="Sök bland kunskapsstöden.",
        template="sok",
        context={"ord": _words(base), "kontakt": settings.kontakt},
        indexed=False,
        scripts=SCRIPTS,
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
