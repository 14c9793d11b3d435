"""JSON Schema 2020-12 for every kind of file, made from the forms that the checks use."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from ...output import Output
from ...settings import Settings
from .files import ROOT, dump, schema_url
from .forms import FORMS

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas(settings: Settings) -> Iterator[Output]:
    """The published schemas: open, since new keys may come within v1."""
    for name in FORMS:
        yield Output(f"{ROOT}schema/{name}.schema.json", dump(schema(name, settings)))


def schema(name: str, settings: Settings, *, strict: bool = False) -> dict[str, Any]:
    """One schema. ``strict`` refuses keys that it doesn't name: for the build's own check of what it wrote."""
    return {"$schema": DIALECT, "$id": schema_url(settings, name), **cleaned(_raw(name), strict=strict), "title": name}


@cache
def _raw(name: str) -> dict[str, Any]:
    """As pydantic makes it, which takes a while; both kinds of schema come from it."""
    return FORMS[name].model_json_schema(mode="serialization", by_alias=True)


def cleaned(node: Any, *, strict: bool) -> Any:
    """Take out what only concerns authors or Python: defaults, null branches, class names, requirement marks."""
    if isinstance(node, list):
        return [cleaned(part, strict=strict) for part in node]
    if not isinstance(node, dict):
        return node
    node = _without_null(node)
    kept: dict[str, Any] = {}
    for key, value in node.items():
        if key in ("default", "krav") or (key == "title" and isinstance(value, str)):
            continue
        if key == "additionalProperties" and value is False and not strict:
            continue
        if key in ("properties", "$defs"):
            kept[key] = {name: cleaned(part, strict=strict) for name, part in value.items()}
        else:
            kept[key] = cleaned(value, strict=strict)
    return kept


def _without_null(node: dict[str, Any]) -> dict[str, Any]:
    """``X or null`` is X: an absent value is an absent key."""
    branches = node.get("anyOf")
    if not isinstance(branches, list):
        return node
    kept = [branch for branch in branches if branch != {"type": "null"}]
    rest = {key: value for key, value in node.items() if key != "anyOf"}
    return {**rest, **kept[0]} if len(kept) == 1 else {**rest, "anyOf": kept}
