"""The pages about the service: those that are written as texts, and the terms."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from ...link import swedish
from ...mall.falt import StodFalt
from ...mall.lagrat import LAGRAT
from ...mall.register import Begrepp
from ...mall.schema import block_rows, field_rows
from ...mall.vokabular import Bilaga
from ...model import Kunskapsbas, Sida
from .page import Page


def about(base: Kunskapsbas) -> Iterator[Page]:
    yield Page(
        address="/om/",
        title="Om",
        description="Om Kunskapsstöd: användning, villkor, tillgänglighet och öppna data.",
        template="om",
        context={"sidor": list(base.sidor.values())},
        section="om",
    )
    languages = translations(base)
    for sida in base.sidor.values():
        yield _written(sida, languages.get(sida.address, ()))
    yield _terms_page(base)


def _written(sida: Sida, languages: tuple[tuple[str, str], ...]) -> Page:
    return Page(
        address=sida.address,
        title=sida.falt.titel,
        description=sida.falt.beskrivning,
        template="sida",
        context={"sida": sida, "falt": field_rows(StodFalt), "block": block_rows(), "lagrat": LAGRAT},
        section="om",
        lang=sida.falt.sprak,
        languages=languages,
        scripts=("ks-lagrat.js",) if Bilaga.LAGRAT in sida.falt.bilagor else (),
    )


def translations(base: Kunskapsbas) -> dict[str, tuple[tuple[str, str], ...]]:
    """Address → (language, address) of the page in each language that it exists in, its own too; only where there are several."""
    versions: dict[str, list[Sida]] = {}
    for sida in base.sidor.values():
        original = f"/om/{sida.falt.oversatter}/" if sida.falt.oversatter else sida.address
        versions.setdefault(original, []).append(sida)
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for pages in versions.values():
        if len(pages) > 1:
            languages = tuple(sorted((page.falt.sprak, page.address) for page in pages))
            found |= {page.address: languages for page in pages}
    return found


def _terms_page(base: Kunskapsbas) -> Page:
    return Page(
        address="/begrepp/",
        title="Begrepp",
        description="Ord som kunskapsstöden använder, med andra ord för samma sak.",
        template="begrepp",
        context={"grupper": terms(base)},
        section="om",
        alternates=(("application/json", "Begreppen som JSON", "/api/v1/begrepp.json"),),
    )


def terms(base: Kunskapsbas) -> list[tuple[str, list[Begrepp]]]:
    """The terms by their first letter; those that begin with a digit come first, together."""
    in_order = sorted(base.poster("begrepp", Begrepp), key=lambda post: swedish(post.term))
    return [
        (letter, list(group))
        for letter, group in groupby(in_order, key=lambda post: "0–9" if post.term[:1].isdigit() else post.term[:1].upper())
    ]
