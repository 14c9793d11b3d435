"""``/api/v1/kunskapsstod/<id>.json``: the whole document, the unit of synchronisation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ...mall.uppgifter import Kalla, Patientmedverkan
from ...mall.vokabular import REVIEWED
from ...model import Katalogpost, Kunskapsbas, Kunskapsstod, Sektion, Tillagg
from ...output import Output
from ...settings import Settings
from ..sources import resolved_sources
from .blocks import Blocklistor, block_lists, joined
from .cards import card
from .files import absolute_html, api_url, json_output, sha256


@dataclass(frozen=True, slots=True)
class Dokumentdata:
    """A document as it will be written, and which of its blocks stand in which section: smaller files are made from it."""

    data: dict[str, Any]
    sektioner: list[tuple[dict[str, Any] | None, Blocklistor]]
    """Section, None for what stands before the first, and its blocks: the same values as in ``data``."""

    def output(self, settings: Settings) -> Output:
        return json_output(settings, document_path(self.data["id"]), "dokument", self.data)


def document(stod: Kunskapsstod, base: Kunskapsbas, settings: Settings) -> Dokumentdata:
    """One support as data."""
    before = (None, block_lists(stod.body.inledning, stod, settings))
    parts = [(section(s, stod, settings), block_lists(s.delar, stod, settings)) for s in stod.body.sektioner]
    data = stod.falt.model_dump(mode="json", exclude_none=True, exclude={"patientmedverkan"})
    data |= _participation(stod.falt.patientmedverkan)
    data["relaterade"] = _references(stod.falt.relaterade, base, settings)
    data["kallor"] = [_plain(kalla) for kalla in resolved_sources(stod, base)]
    data |= {
        "url": settings.url(stod.address),
        "json": document_url(stod.id, settings),
        "kalltext": f"{settings.repo_url}/{settings.edit_path}/{stod.source.inner}",
        "experimentell": stod.falt.status not in REVIEWED,
        "sektioner": [one for one, _ in parts],
        **joined([before[1], *(blocks for _, blocks in parts)]),
        "bakatlankar": _references(base.bakatlankar.get(stod.id, ()), base, settings),
        "lokala_tillagg": [addition(tillagg, base, settings) for tillagg in base.tillagg.get(stod.id, ())],
        "kort": [card(stod, settings)],
    }
    return Dokumentdata(data, [before, *parts])


def document_path(id_: str) -> str:
    return f"kunskapsstod/{id_}.json"


def document_url(id_: str, settings: Settings) -> str:
    return api_url(settings, document_path(id_))


def reference(post: Katalogpost, settings: Settings) -> dict[str, str]:
    return {"id": post.id, "titel": post.titel, "url": settings.url(post.address)}


def section(sektion: Sektion, stod: Kunskapsstod, settings: Settings) -> dict[str, Any]:
    return {
        "kod": sektion.kod,
        "rubrik": sektion.rubrik,
        "malgrupp": sektion.malgrupp,
        "html": absolute_html(sektion, settings),
        "markdown": sektion.markdown,
        "text": sektion.text,
        "ankare": sektion.ankare,
        "url": settings.url(f"{stod.address}#{sektion.ankare}"),
        "sha256": sha256(sektion.markdown.encode()),
    }


def addition(tillagg: Tillagg, base: Kunskapsbas, settings: Settings) -> dict[str, Any]:
    """What one region adds to the support."""
    return {
        **tillagg.falt.model_dump(mode="json", exclude_none=True, exclude={"till"}),
        "namn": base.regioner[tillagg.region].falt.namn,
        "url": settings.url(tillagg.address),
        "sektioner": [
            {
                "kod": sektion.kod,
                "rubrik": sektion.rubrik,
                "html": absolute_html(sektion, settings),
                "markdown": sektion.markdown,
                "text": sektion.text,
            }
            for sektion in tillagg.body.sektioner
        ],
    }


def _plain(kalla: Kalla) -> dict[str, Any]:
    return kalla.model_dump(mode="json", exclude_none=True)


def _references(ids: Iterable[str], base: Kunskapsbas, settings: Settings) -> list[dict[str, str]]:
    """Nobody is led to what is out of use."""
    return [reference(post, settings) for id_ in ids if (post := base.kunskapsstod[id_]).in_use]


def _participation(value: Patientmedverkan | str | None) -> dict[str, Any]:
    """Authors write ``ingen`` in place of the keys; in data the field has one type, an object that says so."""
    if value is None:
        return {}
    if isinstance(value, str):
        return {"patientmedverkan": {"ingen": True}}
    return {"patientmedverkan": {"ingen": False, **value.model_dump(mode="json")}}
