"""What authors may write, as JSON Schema (draft 2020-12) and as rows of a table: both made from the forms themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from .block import BLOCK
from .falt import ProgramomradeFalt, RegionFalt, SidFalt, StodFalt, TillaggFalt
from .register import REGISTER
from .typer import FORMER, Falt, krav

FORMS: Mapping[str, type[Falt]] = {
    "kunskapsstod": StodFalt,
    "tillagg": TillaggFalt,
    "programomrade": ProgramomradeFalt,
    "region": RegionFalt,
    "sida": SidFalt,
}
"""Name → form of the front-matter of a Markdown file."""


class Faltrad(NamedTuple):
    """One field for readers. ``namn`` leads to it: ``koder.icd10se.kod``."""

    namn: str
    krav: str
    """``R``, ``RP`` or nothing."""
    beskrivning: str
    varden: str
    """The permitted values or form, in words; nothing for free text."""


def author_schema(name: str) -> dict[str, Any]:
    """The schema of a kind of front-matter or of a register's file. Raises :class:`KeyError` for an unknown name.

    Where the forms take a text as written, an editor may see a number (``ar: 2020``): both are allowed.
    """
    register = REGISTER.get(name)
    schema = _object(register or FORMS[name])
    definitions = schema.pop("$defs", {})
    head: dict[str, Any] = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": name}
    if register:
        head |= {"type": "array", "items": schema}
    else:
        head |= schema | {"title": name}
    return head | ({"$defs": definitions} if definitions else {})


def field_rows(form: type[Falt]) -> list[Faltrad]:
    """The fields of a form in their order, those inside others after them."""
    schema = form.model_json_schema()
    required = {name: krav(form, name) or ("R" if field.is_required() else "") for name, field in form.model_fields.items()}
    return list(_rows(schema, schema.get("$defs", {}), "", required))


def block_rows() -> list[tuple[str, list[Faltrad]]]:
    """The blocks with their attributes."""
    return [(namn, field_rows(mall.falt)) for namn, mall in BLOCK.items()]


def _object(form: type[Falt]) -> dict[str, Any]:
    schema = form.model_json_schema()
    required = [name for name, field in form.model_fields.items() if krav(form, name) == "R" or field.is_required()]
    if "koder" in required:
        required.remove("koder")
        schema["anyOf"] = [{"required": ["koder"]}, {"required": ["koder_saknas"]}]
    schema["required"] = required
    return {key: _for_editors(value) for key, value in schema.items() if key != "description"}


def _for_editors(value: Any) -> Any:
    """Without what only the model knows (defaults, titles, ``krav``), and with numbers where a text may look like one."""
    if isinstance(value, list):
        return [_for_editors(one) for one in value]
    if not isinstance(value, dict):
        return value
    kept = {
        key: _for_editors(one)
        for key, one in value.items()
        if not (key in ("default", "title", "krav") and not isinstance(one, dict))
    }
    if kept.get("type") == "string" and not kept.keys() & {"enum", "const", "format"}:
        return {key: one for key, one in kept.items() if key not in ("type", "minLength", "maxLength", "pattern")} | {
            "anyOf": [{key: kept[key] for key in ("type", "minLength", "maxLength", "pattern") if key in kept}, {"type": "number"}]
        }
    return kept


def _rows(schema: Mapping[str, Any], definitions: Mapping[str, Any], prefix: str, required: Mapping[str, str]) -> Iterator[Faltrad]:
    for name, field in schema.get("properties", {}).items():
        inner = _inner(field, definitions)
        yield Faltrad(f"{prefix}{name}", required.get(name, ""), field.get("description", ""), _values(inner))
        if "properties" in inner:
            within = {key: "R" if key in inner.get("required", ()) else "" for key in inner["properties"]}
            yield from _rows(inner, definitions, f"{prefix}{name}.", within)


def _inner(field: Mapping[str, Any], definitions: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a value is when it is there, and what each is in a list of them."""
    if "$ref" in field:
        return _inner(definitions[field["$ref"].rpartition("/")[2]], definitions)
    branches = [found for branch in field.get("anyOf", ()) if (found := _inner(branch, definitions)).get("type") != "null"]
    if branches:
        return next((found for found in branches if "properties" in found), branches[0])
    return _inner(field["items"], definitions) if "items" in field else field


def _values(inner: Mapping[str, Any]) -> str:
    if "enum" in inner:
        return ", ".join(inner["enum"])
    if "pattern" in inner:
        return FORMER.get(inner["pattern"], "")
    if "maxLength" in inner:
        return f"högst {inner['maxLength']} tecken"
    return {"boolean": "true eller false", "integer": "ett heltal"}.get(
        str(inner.get("type")), "ett datum, 2026-01-31" if inner.get("format") == "date" else ""
    )
