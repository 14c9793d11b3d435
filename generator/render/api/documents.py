"""``/api/v1/kunskapsstod/<id>.json``: the whole document, the unit of synchronisation."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...mall.block import BlockFalt
from ...mall.uppgifter import Kalla
from ...mall.vokabular import REVIEWED
from ...model import Block, Katalogpost, Kunskapsbas, Kunskapsstod, Sektion, Tillagg
from ...output import Output
from ...settings import Settings
from ..semantic import section_html
from ..sources import resolved_sources
from .files import absolute, api_url, json_output, sha256


def document(stod: Kunskapsstod, base: Kunskapsbas, settings: Settings) -> Output:
    """One support as JSON."""
    data = stod.falt.model_dump(mode="json", exclude_none=True)
    data["relaterade"] = [reference(base.kunskapsstod[id_], settings) for id_ in stod.falt.relaterade]
    data["kallor"] = [_plain(kalla) for kalla in resolved_sources(stod, base)]
    data |= {
        "url": settings.url(stod.address),
        "json": document_url(stod.id, settings),
        "kalltext": f"{settings.repo_url}/{settings.edit_path}/{stod.source.inner}",
        "experimentell": stod.falt.status not in REVIEWED,
        "sektioner": [_section(sektion, stod, settings) for sektion in stod.body.sektioner],
        "rekommendationer": [_recommendation(falt.id, falt, block, stod, settings) for falt, block in stod.rekommendationer],
        "varningssymtom": _blocks(stod.varningssymtom, settings),
        "remittera": _blocks(stod.remittera, settings),
        "lakemedel": _blocks(stod.lakemedel, settings),
        "bakatlankar": [reference(base.kunskapsstod[id_], settings) for id_ in base.bakatlankar.get(stod.id, ())],
        "lokala_tillagg": [_addition(tillagg, base, settings) for tillagg in base.tillagg.get(stod.id, ())],
    }
    return json_output(settings, document_path(stod.id), "dokument", data)


def document_path(id_: str) -> str:
    return f"kunskapsstod/{id_}.json"


def document_url(id_: str, settings: Settings) -> str:
    return api_url(settings, document_path(id_))


def reference(post: Katalogpost, settings: Settings) -> dict[str, str]:
    return {"id": post.id, "titel": post.titel, "url": settings.url(post.address)}


def _plain(kalla: Kalla) -> dict[str, Any]:
    return kalla.model_dump(mode="json", exclude_none=True)


def _section(sektion: Sektion, stod: Kunskapsstod, settings: Settings) -> dict[str, Any]:
    return {
        "kod": sektion.kod,
        "rubrik": sektion.rubrik,
        "malgrupp": sektion.malgrupp,
        "html": absolute(section_html(sektion), settings),
        "markdown": sektion.markdown,
        "text": sektion.text,
        "ankare": sektion.ankare,
        "url": settings.url(f"{stod.address}#{sektion.ankare}"),
        "sha256": sha256(sektion.markdown.encode()),
    }


def _recommendation(id_: str, falt: BlockFalt, block: Block, stod: Kunskapsstod, settings: Settings) -> dict[str, Any]:
    return {
        **_block(falt, block, settings),
        "rid": f"{stod.id}--{id_}",
        "url": settings.url(f"{stod.address}#{id_}"),
    }


def _blocks(blocks: Iterable[tuple[BlockFalt, Block]], settings: Settings) -> list[dict[str, Any]]:
    return [_block(falt, block, settings) for falt, block in blocks]


def _block(falt: BlockFalt, block: Block, settings: Settings) -> dict[str, Any]:
    return {
        **falt.model_dump(mode="json", exclude_none=True),
        "html": absolute(block.html, settings),
        "text": block.text,
    }


def _addition(tillagg: Tillagg, base: Kunskapsbas, settings: Settings) -> dict[str, Any]:
    region = base.regioner[tillagg.region]
    return {
        **tillagg.falt.model_dump(mode="json", exclude_none=True, exclude={"till"}),
        "namn": region.falt.namn,
        "url": settings.url(tillagg.address),
        "sektioner": [
            {
                "kod": sektion.kod,
                "rubrik": sektion.rubrik,
                "html": absolute(section_html(sektion), settings),
                "markdown": sektion.markdown,
                "text": sektion.text,
            }
            for sektion in tillagg.body.sektioner
        ],
    }
