"""``/404.json``: what a server answers under ``/api/`` where there is no file (RFC 9457, «Problem Details for HTTP APIs»)."""

from __future__ import annotations

from ...output import Output
from ...settings import Settings
from .files import api_url, dump, schema_url

PATH = "404.json"


def missing(settings: Settings) -> Output:
    data = {
        "$schema": schema_url(settings, "saknas"),
        "type": "about:blank",
        "title": "Not Found",
        "status": 404,
        "detail": "Filen finns inte. Allt som finns nås från index.",
        "index": api_url(settings, "index.json"),
    }
    return Output(PATH, dump(data), data)
