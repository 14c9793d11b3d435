"""``/api/v1/index.json``: where a client begins."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ...feed import Feed
from ...mall.koder import KODSYSTEM
from ...mall.register import REGISTER, Omdirigering
from ...mall.vokabular import Gravstensstatus
from ...model import Katalogpost, Kunskapsbas, Publicerat
from ...output import Output
from ...settings import Settings
from .codes import code_path
from .documents import document_path, document_url
from .files import BULK, ROOT, api_url, json_output, schema_url
from .forms import FORMS
from .version import SCHEMA_VERSION
from .vocabularies import vocabulary_urls


def index(base: Kunskapsbas, settings: Settings, feed: Feed, now: Mapping[str, Publicerat]) -> Output:
    """``now``: every document of this publication, whose hashes it carries."""
    stod = list(base.in_use())
    data = {
        "schema_version": SCHEMA_VERSION,
        "bas": settings.site_url,
        "epok": feed.epok,
        "sekvens": feed.senaste,
        "licens": settings.licens,
        "licens_url": settings.licens_url,
        "antal": counts(base),
        "lankar": _links(settings),
        "scheman": {name: schema_url(settings, name) for name in FORMS},
        "dokument": [_entry(one, now, settings) for one in stod],
        "gravstenar": [*_withdrawn(base, now, settings), *_moved(base, now, settings)],
    }
    return json_output(settings, "index.json", "index", data)


def _links(settings: Settings) -> dict[str, str]:
    """Everything else, by name."""
    paths = {
        name: f"{name}.json" for name in ("openapi", "status", "manifest", "varningar", "programomraden", "regioner", *REGISTER)
    }
    paths |= (
        {"andringar": "andringar/index.json"} | {f"koder/{system.slug}": code_path(system, "index") for system in KODSYSTEM} | BULK
    )
    return {name: api_url(settings, path) for name, path in paths.items()} | vocabulary_urls(settings)


def _entry(one: Katalogpost, now: Mapping[str, Publicerat], settings: Settings) -> dict[str, Any]:
    return {
        "id": one.id,
        "titel": one.titel,
        "typ": one.typ,
        "version": one.version,
        "status": one.status,
        "programomrade": one.programomrade,
        **_file(one.id, one.address, now, settings),
        "andrad": one.andrad.isoformat(),
        "innehall_sha256": one.innehall,
    }


def _withdrawn(base: Kunskapsbas, now: Mapping[str, Publicerat], settings: Settings) -> Iterator[dict[str, Any]]:
    for one in base.published():
        if not one.in_use:
            yield {
                "id": one.id,
                "titel": one.titel,
                "status": one.status,
                "version": one.version,
                **_file(one.id, one.address, now, settings),
                "andrad": one.andrad.isoformat(),
                "innehall_sha256": one.innehall,
            }


def _moved(base: Kunskapsbas, now: Mapping[str, Publicerat], settings: Settings) -> Iterator[dict[str, Any]]:
    for one in base.poster("omdirigeringar", Omdirigering):
        if one.id in base.flyttade:
            yield {
                "id": one.id,
                "titel": base.kunskapsstod[base.flyttade[one.id]].titel,
                "status": Gravstensstatus.FLYTTAD,
                **_file(one.id, one.address, now, settings),
                "andrad": str(one.datum),
            }


def _file(id_: str, address: str, now: Mapping[str, Publicerat], settings: Settings) -> dict[str, str]:
    return {"url": settings.url(address), "json": document_url(id_, settings), "sha256": now[id_].sha256}


def documents_now(base: Kunskapsbas, sha256: Callable[[str], str]) -> dict[str, Publicerat]:
    """Every document of this publication as the next one will find it in the index, by id. ``sha256``: path → hash of the file."""
    now = [
        Publicerat(one.id, one.titel, one.version, one.status, sha256(ROOT + document_path(one.id)), one.innehall)
        for one in base.published()
    ]
    gone = [
        Publicerat(id_, base.kunskapsstod[new].titel, "", Gravstensstatus.FLYTTAD, sha256(ROOT + document_path(id_)), "")
        for id_, new in base.flyttade.items()
    ]
    return {one.id: one for one in (*now, *gone)}


def counts(base: Kunskapsbas) -> dict[str, int]:
    """How much there is; made-up regions aren't counted."""
    stod = list(base.in_use())
    return {
        "dokument": len(stod),
        "rekommendationer": sum(one.antal_rekommendationer for one in stod),
        "programomraden": len(base.programomraden),
        "regioner": sum(not region.falt.exempel for region in base.regioner.values()),
    }
