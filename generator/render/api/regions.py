"""What applies in each region: the list of its additions, and each support with national and local text merged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ...checks.versions import version_key
from ...mall.block import Avvikelse
from ...model import Block, Katalogpost, Kunskapsbas, Kunskapsstod, Region, Sektion, Tillagg
from ...output import Output
from ...settings import Settings
from .documents import Dokumentdata, addition
from .files import absolute_html, api_url, json_output
from .parts import head, region_document_path


def region_files(base: Kunskapsbas, settings: Settings) -> Iterator[Output]:
    """``regioner/<slug>.json``: also of a region without additions, so that a client needn't ask twice."""
    for region in base.regioner.values():
        rows = [_listed(post, region, found, settings) for post in base.in_use() if (found := base.tillagg_i(region.slug, post.id))]
        data = {
            "slug": region.slug,
            **region.falt.model_dump(mode="json", exclude_none=True),
            "url": settings.url(region.address),
            "antal": len(rows),
            "tillagg": rows,
        }
        yield json_output(settings, region_path(region.slug), "region", data)


def region_documents(document: Dokumentdata, stod: Kunskapsstod, base: Kunskapsbas, settings: Settings) -> Iterator[Output]:
    """``regioner/<slug>/<id>.json``: a support as it is to be read in each region where something is added to it."""
    for region in base.regioner.values():
        if found := base.tillagg_i(region.slug, stod.id):
            data = {
                **head(document.data),
                "url": settings.url(_address(region, stod.id)),
                "region": {"slug": region.slug, "namn": region.falt.namn, "exempel": region.falt.exempel},
                "tillagg": [_addition(tillagg, region, stod.falt.version, base, settings) for tillagg in found],
                "sammanslagen": list(_merged(document, stod, region, found, base, settings)),
            }
            yield json_output(settings, region_document_path(region.slug, stod.id), "region-dokument", data)


def region_path(slug: str) -> str:
    return f"regioner/{slug}.json"


def _address(region: Region, id_: str) -> str:
    return f"{region.address}{id_}/"


def _listed(post: Katalogpost, region: Region, found: Sequence[Tillagg], settings: Settings) -> dict[str, Any]:
    return {
        "id": post.id,
        "titel": post.titel,
        "version": post.version,
        "status": post.status,
        "url": settings.url(_address(region, post.id)),
        "json": api_url(settings, region_document_path(region.slug, post.id)),
        "fran": list(dict.fromkeys(tillagg.region for tillagg in found)),
        "sektioner": list(dict.fromkeys(sektion.kod for tillagg in found for sektion in tillagg.body.sektioner)),
        "avvikelse": any(_deviates(sektion) for tillagg in found for sektion in tillagg.body.sektioner),
        "efter_nationell": any(_is_behind(tillagg, post.version) for tillagg in found),
    }


def _addition(tillagg: Tillagg, region: Region, version: str, base: Kunskapsbas, settings: Settings) -> dict[str, Any]:
    """As in the document, with what it means here."""
    return {
        **addition(tillagg, base, settings),
        "arvt": tillagg.region != region.slug,
        "avvikelse": any(_deviates(sektion) for sektion in tillagg.body.sektioner),
        "efter_nationell": _is_behind(tillagg, version),
    }


def _merged(
    document: Dokumentdata, stod: Kunskapsstod, region: Region, found: Sequence[Tillagg], base: Kunskapsbas, settings: Settings
) -> Iterator[dict[str, Any]]:
    """The template's headings that have something under them: the national text, then what each region adds."""
    national = {sektion["kod"]: sektion for sektion, _ in document.sektioner if sektion}
    for mall in stod.mall:
        local = [(tillagg, sektion) for tillagg in found if (sektion := tillagg.sektion(mall.kod))]
        if mall.kod in national or local:
            yield {
                "kod": mall.kod,
                "rubrik": mall.rubrik,
                "malgrupp": mall.malgrupp,
                **({"nationell": national[mall.kod]} if mall.kod in national else {}),
                "tillagg": [_local(tillagg, sektion, region, stod, base, settings) for tillagg, sektion in local],
            }


def _local(
    tillagg: Tillagg, sektion: Sektion, region: Region, stod: Kunskapsstod, base: Kunskapsbas, settings: Settings
) -> dict[str, Any]:
    """What one region adds under one heading, labelled so that it is never taken for national text."""
    falt = tillagg.falt.model_dump(mode="json", exclude_none=True, include={"till_version", "giltig_till"})
    return {
        "region": tillagg.region,
        "namn": base.regioner[tillagg.region].falt.namn,
        "arvt": tillagg.region != region.slug,
        **falt,
        "avvikelse": _deviates(sektion),
        "motivering": [block.motivering for block in _deviations(sektion)],
        "efter_nationell": _is_behind(tillagg, stod.falt.version),
        "html": absolute_html(sektion, settings),
        "markdown": sektion.markdown,
        "text": sektion.text,
    }


def _deviations(sektion: Sektion) -> Iterator[Avvikelse]:
    return (part.falt for part in sektion.delar if isinstance(part, Block) and isinstance(part.falt, Avvikelse))


def _deviates(sektion: Sektion) -> bool:
    return next(_deviations(sektion), None) is not None


def _is_behind(tillagg: Tillagg, national: str) -> bool:
    """Whether a recommendation may have changed since the addition was made: the first part of the version has risen."""
    return version_key(tillagg.falt.till_version)[0] < version_key(national)[0]
