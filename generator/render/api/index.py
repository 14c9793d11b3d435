"""``/api/v1/index.json``: where a client begins."""

from __future__ import annotations

from collections.abc import Iterable

from ...mall.register import REGISTER
from ...model import Kunskapsbas
from ...output import Digest, Output
from ...settings import Settings
from .documents import document_path, document_url
from .files import BULK, ROOT, api_url, json_output, schema_url
from .forms import FORMS
from .version import SCHEMA_VERSION
from .vocabularies import vocabulary_urls


def index(base: Kunskapsbas, settings: Settings, files: Iterable[Digest]) -> Output:
    """``files`` are the API's files so far: the index carries the hash of each document."""
    hashes = {file.path: file.sha256 for file in files}
    stod = list(base.published())
    data = {
        "schema_version": SCHEMA_VERSION,
        "bas": settings.site_url,
        "licens": settings.licens,
        "licens_url": settings.licens_url,
        "antal": counts(base),
        "lankar": {
            name: api_url(settings, f"{name}.json")
            for name in ("openapi", "status", "manifest", "programomraden", "regioner", *REGISTER)
        }
        | {name: api_url(settings, path) for name, path in BULK.items()}
        | vocabulary_urls(settings),
        "scheman": {name: schema_url(settings, name) for name in FORMS},
        "dokument": [
            {
                "id": one.id,
                "titel": one.titel,
                "typ": one.typ,
                "version": one.version,
                "status": one.status,
                "programomrade": one.programomrade,
                "url": settings.url(one.address),
                "json": document_url(one.id, settings),
                "sha256": hashes[ROOT + document_path(one.id)],
                "andrad": one.andrad.isoformat(),
            }
            for one in stod
        ],
    }
    return json_output(settings, "index.json", "index", data)


def counts(base: Kunskapsbas) -> dict[str, int]:
    """How much there is; made-up regions aren't counted."""
    stod = list(base.published())
    return {
        "dokument": len(stod),
        "rekommendationer": sum(one.antal_rekommendationer for one in stod),
        "programomraden": len(base.programomraden),
        "regioner": sum(not region.falt.exempel for region in base.regioner.values()),
    }
