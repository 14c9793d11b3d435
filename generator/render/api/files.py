"""How a file of the API is written: its address, its bytes, and addresses inside its HTML."""

from __future__ import annotations

import hashlib
from types import MappingProxyType
from typing import Any

import orjson

from ...model import Sektion
from ...output import Output
from ...settings import Settings
from ..semantic import section_html

ROOT = "api/v1/"
OPENAPI = "openapi.json"
BULK = MappingProxyType({"ndjson": "dump.ndjson.gz", "dump": "dump.json.gz", "sqlite": "kunskapsstod.sqlite"})
"""Files that hold everything."""


def is_judged(path: str) -> bool:
    """Whether a file has to name one of our schemas and satisfy it: all JSON but the schemas and the description in OpenAPI."""
    inside = path.startswith(ROOT) and path.endswith(".json") and not path.startswith(f"{ROOT}schema/")
    return (inside and path != ROOT + OPENAPI) or path == "404.json"


def api_url(settings: Settings, path: str) -> str:
    return settings.url(f"/{ROOT}{path}")


def schema_url(settings: Settings, name: str) -> str:
    return api_url(settings, f"schema/{name}.schema.json")


def json_output(settings: Settings, path: str, schema: str, data: dict[str, Any]) -> Output:
    """A file of the API with its schema named first."""
    data = {"$schema": schema_url(settings, schema), **data}
    return Output(ROOT + path, dump(data), data)


def dump(data: Any) -> bytes:
    """JSON as published: UTF-8, keys in the order given, two spaces, a line feed at the end."""
    return orjson.dumps(data, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def absolute(html: str, settings: Settings) -> str:
    """The same HTML with absolute addresses (our own renderer writes every local one as ``href="/…"``)."""
    return html.replace('href="/', f'href="{settings.site_url}')


def absolute_html(sektion: Sektion, settings: Settings) -> str:
    """The HTML of a section as it stands in data."""
    return absolute(section_html(sektion), settings)
