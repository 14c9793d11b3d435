"""``/api/v1/openapi.json``: every address and every form, as OpenAPI 3.1.

Follows the OpenAPI Specification 3.1.1; its «Schema Object» is JSON Schema 2020-12, so the components are our published forms.
The only JSON file of the API without ``$schema``: OpenAPI allows no key of that name.
"""

from __future__ import annotations

import re
from typing import Any

from pydantic.json_schema import models_json_schema

from ...output import Output
from ...settings import Settings
from .files import OPENAPI, ROOT, dump
from .forms import FORMS
from .paths import PARAMETERS, RESOURCES, TAGS, Resurs
from .schemas import DIALECT, cleaned
from .version import SCHEMA_VERSION

REFERENCE = "#/components/schemas/{model}"
INTRODUCTION = """\
Static files over HTTPS: GET only, no key, no limits. Unchanged content gives unchanged bytes; within v1 keys are only added.
Keys and values are in Swedish, as written by the authors. Begin with index.json. Texts with `experimentell: true` have not been
decided on by any national body and must not be used as a basis for care."""


def openapi(settings: Settings) -> Output:
    references, components = _components()
    data = {
        "openapi": "3.1.1",
        "info": {
            "title": f"{settings.site_name} API",
            "version": SCHEMA_VERSION,
            "summary": "Sweden's national clinical knowledge supports as open data.",
            "description": INTRODUCTION,
            "contact": {"email": settings.kontakt},
            "license": {"name": settings.licens, "url": settings.licens_url},
        },
        "jsonSchemaDialect": DIALECT,
        "servers": [{"url": settings.site_url.rstrip("/"), "description": "The publication; a mirror has another address."}],
        "security": [],
        "tags": [{"name": name, "description": text} for name, text in TAGS.items()],
        "paths": {f"/{ROOT}{resource.path}": {"get": _operation(resource, references)} for resource in RESOURCES},
        "components": {"schemas": components, "responses": {"NotFound": _not_found(references)}},
    }
    return Output(ROOT + OPENAPI, dump(data))


def _components() -> tuple[dict[str, dict[str, Any]], dict[str, Any]]:
    """Form → reference, and all forms with all that they refer to."""
    forms = [(form, "serialization") for form in FORMS.values()]
    found, schema = models_json_schema(forms, by_alias=True, ref_template=REFERENCE)  # type: ignore[arg-type]
    references = {name: found[form, "serialization"] for name, form in FORMS.items()}
    components = {name: cleaned(part, strict=False) for name, part in sorted(schema["$defs"].items())}
    return references, components


def _operation(resource: Resurs, references: dict[str, dict[str, Any]]) -> dict[str, Any]:
    parameters = [_parameter(name) for name in re.findall(r"\{(\w+)\}", resource.path)]
    return {
        "operationId": resource.name,
        "tags": [resource.tag],
        "summary": resource.summary,
        **({"parameters": parameters} if parameters else {}),
        "responses": {
            "200": {"description": "The file.", "content": {resource.media: _media(resource, references)}},
            "404": {"$ref": "#/components/responses/NotFound"},
        },
    }


def _media(resource: Resurs, references: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """What stands in the file, once unpacked. A file that is no JSON has no schema."""
    if resource.may_be_gone:
        return {"schema": {"oneOf": [references[resource.form], references["gravsten"]]}}
    if resource.form:
        return {"schema": references[resource.form]}
    return {"schema": {"type": "object"}} if resource.media.endswith("json") else {}


def _parameter(name: str) -> dict[str, Any]:
    parameter = PARAMETERS[name]
    schema: dict[str, Any] = {"type": "string"}
    if parameter.pattern:
        schema["pattern"] = parameter.pattern
    if parameter.values:
        schema["enum"] = list(parameter.values)
    return {
        "name": name,
        "in": "path",
        "required": True,
        "description": parameter.description,
        "schema": schema,
        "example": parameter.example,
    }


def _not_found(references: dict[str, dict[str, Any]]) -> dict[str, Any]:
    return {
        "description": "Nothing is known here. Servers set up as ours answer with /404.json.",
        "content": {"application/problem+json": {"schema": references["saknas"]}},
    }
