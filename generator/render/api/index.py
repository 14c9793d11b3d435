"""``/api/v1/index.json``: where a client begins."""

from __future__ import annotations

from collections.abc import Iterable

from ...mall.register import REGISTER
from ...model import Kunskapsbas
from ...settings import Settings
from ..output import Output
from .documents import document_url
from .files import ROOT, api_url, json_output, schema_url, sha256
from .forms import FORMS

SCHEMA_VERSION = "1.0"


def index(base: Kunskapsbas, settings: Settings, outputs: Iterable[Output]) -> Output:
    """``outputs`` are the API's files so far: the index carries the hash of each document."""
    hashes = {output.path: sha256(output.data) for output in outputs}
    stod = list(base.published())
    data = {
        "schema_version": SCHEMA_VERSION,
        "bas": settings.site_url,
        "licens": settings.licens,
        "licens_url": settings.licens_url,
        "antal": {
            "dokument": len(stod),
            "rekommendationer": sum(len(one.rekommendationer) for one in stod),
            "programomraden": len(base.programomraden),
            "regioner": sum(not region.falt.exempel for region in base.regioner.values()),
        },
        "lankar": {name: api_url(settings, f"{name}.json") for name in ("manifest", "programomraden", "regioner", *REGISTER)},
        "scheman": {name: schema_url(settings, name) for name in FORMS},
        "dokument": [
            {
                "id": one.id,
                "titel": one.falt.titel,
                "typ": one.falt.typ,
                "version": one.falt.version,
                "status": one.falt.status,
                "programomrade": one.falt.programomrade,
                "url": settings.url(one.address),
                "json": document_url(one, settings),
                "sha256": hashes[f"{ROOT}kunskapsstod/{one.id}.json"],
                "andrad": one.falt.andringslogg[0].datum.isoformat(),
            }
            for one in stod
        ],
    }
    return json_output(settings, "index.json", "index", data)
