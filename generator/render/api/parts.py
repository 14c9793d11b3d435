"""Small files for a panel in a record system: one section or recommendation, with what it takes to show it honestly alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from ...output import Output
from ...settings import Settings
from .documents import Dokumentdata
from .files import api_url, json_output

HEAD = ("id", "titel", "typ", "version", "status", "experimentell", "granskad", "nasta_granskning", "licens")
"""Keys of a document that every part of it carries, where the document has them."""
_CITED = re.compile(r'#kalla-([a-z0-9-]+)"')


def parts(document: Dokumentdata, settings: Settings) -> Iterator[Output]:
    """The files of a document's sections and recommendations."""
    data = document.data
    for sektion, blocks in document.sektioner:
        if sektion:
            yield _section_file(sektion, blocks, data, settings)
        for recommendation in blocks["rekommendationer"]:
            yield _recommendation_file(sektion, recommendation, data, settings)


def head(data: dict[str, Any]) -> dict[str, Any]:
    """What a part says of its document, whose data is given."""
    return {key: data[key] for key in HEAD if key in data} | {"dokument": data["json"]}


def section_path(id_: str, kod: str) -> str:
    return f"kunskapsstod/{id_}/sektion/{kod}.json"


def recommendation_path(rid: str) -> str:
    return f"rekommendationer/{rid}.json"


def region_document_path(slug: str, id_: str) -> str:
    return f"regioner/{slug}/{id_}.json"


def _section_file(sektion: dict[str, Any], blocks: dict[str, Any], data: dict[str, Any], settings: Settings) -> Output:
    cited = {*_CITED.findall(sektion["html"]), *(id_ for one in blocks["rekommendationer"] for id_ in _cited_by(one))}
    filled = {
        **head(data),
        "url": sektion["url"],
        "sektion": sektion,
        **blocks,
        "kallor": _sources(cited, data),
        "lokala_tillagg": _additions(sektion["kod"], data, settings),
    }
    return json_output(settings, section_path(data["id"], sektion["kod"]), "sektion", filled)


def _recommendation_file(
    sektion: dict[str, Any] | None, recommendation: dict[str, Any], data: dict[str, Any], settings: Settings
) -> Output:
    place = {"sektion": {key: sektion[key] for key in ("kod", "rubrik", "url")}} if sektion else {}
    cited = {*_cited_by(recommendation), *_CITED.findall(recommendation["html"])}
    filled = {
        **head(data),
        "url": recommendation["url"],
        "rekommendation": recommendation,
        **place,
        "kallor": _sources(cited, data),
    }
    return json_output(settings, recommendation_path(recommendation["rid"]), "rekommendation", filled)


def _cited_by(recommendation: dict[str, Any]) -> Iterator[str]:
    yield from recommendation["kallor"]
    if "prioritet_kalla" in recommendation:
        yield recommendation["prioritet_kalla"]


def _sources(ids: Iterable[str], data: dict[str, Any]) -> list[dict[str, Any]]:
    """In the document's order."""
    ids = set(ids)
    return [kalla for kalla in data["kallor"] if kalla["id"] in ids]


def _additions(kod: str, data: dict[str, Any], settings: Settings) -> list[dict[str, Any]]:
    """That regions add to a section has to be seen also where only the national text is shown."""
    return [
        {
            "region": one["region"],
            "namn": one["namn"],
            "till_version": one["till_version"],
            "url": one["url"],
            "json": api_url(settings, region_document_path(one["region"], data["id"])),
        }
        for one in data["lokala_tillagg"]
        if any(sektion["kod"] == kod for sektion in one["sektioner"])
    ]
