"""``/api/v1/index.json``: where a client begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ...mall.koder import KODSYSTEM
from ...mall.register import REGISTER, Omdirigering
from ...mall.vokabular import Gravstensstatus
from ...model import Katalogpost, Kunskapsbas, Publicerat
from ...output import Digest, Output
from ...settings import Settings
from .codes import code_path
from .documents import document_path, document_url
from .files import BULK, ROOT, api_url, json_output, schema_url
from .forms import FORMS
from .version import SCHEMA_VERSION
from .vocabularies import vocabulary_urls


def index(base: Kunskapsbas, settings: Settings, files: Iterable[Digest]) -> Output:
    """``files`` are the API's files so far: the index carries the hash of each document."""
    hashes = {file.path: file.sha256 for file in files}
    stod = list(base.in_use())
    data = {
        "schema_version": SCHEMA_VERSION,
        "bas": settings.site_url,
        "licens": settings.licens,
        "licens_url": settings.licens_url,
        "antal": counts(base),
        "lankar": _links(settings),
        "scheman": {name: schema_url(settings, name) for name in FORMS},
        "dokument": [_entry(one, hashes, settings) for one in stod],
        "gravstenar": [*_withdrawn(base, hashes, settings), *_moved(base, hashes, settings)],
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


def _entry(one: Katalogpost, hashes: Mapping[str, str], settings: Settings) -> dict[str, Any]:
    return {
        "id": one.id,
        "titel": one.titel,
        "typ": one.typ,
        "version": one.version,
        "status": one.status,
        "programomrade": one.programomrade,
        **_file(one.id, one.address, hashes, settings),
        "andrad": one.andrad.isoformat(),
        "innehall_sha256": one.innehall,
    }


def _withdrawn(base: Kunskapsbas, hashes: Mapping[str, str], settings: Settings) -> Iterator[dict[str, Any]]:
    for one in base.published():
        if not one.in_use:
            yield {
                "id": one.id,
                "titel": one.titel,
                "status": one.status,
                "version": one.version,
                **_file(one.id, one.address, hashes, settings),
                "andrad": one.andrad.isoformat(),
                "innehall_sha256": one.innehall,
            }


def _moved(base: Kunskapsbas, hashes: Mapping[str, str], settings: Settings) -> Iterator[dict[str, Any]]:
    for one in base.poster("omdirigeringar", Omdirigering):
        if one.id in base.flyttade:
            yield {
                "id": one.id,
                "titel": base.kunskapsstod[base.flyttade[one.id]].titel,
                "status": Gravstensstatus.FLYTTAD,
                **_file(one.id, one.address, hashes, settings),
                "andrad": str(one.datum),
            }


def _file(id_: str, address: str, hashes: Mapping[str, str], settings: Settings) -> dict[str, str]:
    return {"url": settings.url(address), "json": document_url(id_, settings), "sha256": hashes[ROOT + document_path(id_)]}


def documents_now(base: Kunskapsbas, files: Iterable[Digest]) -> dict[str, Publicerat]:
    """Every document of this publication as the next one will find it in the index, by id."""
    hashes = {file.path: file.sha256 for file in files}
    now = [
        Publicerat(one.id, one.titel, one.version, one.status, hashes[ROOT + document_path(one.id)], one.innehall)
        for one in base.published()
    ]
    gone = [
        Publicerat(id_, base.kunskapsstod[new].titel, "", Gravstensstatus.FLYTTAD, hashes[ROOT + document_path(id_)], "")
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
