"""Every JSON file of the API against its schema, before anything is published. A fault here is ours, not an author's."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

import jsonschema_rs

from ..output import Output
from ..render.api.files import ROOT, schema_url
from ..render.api.forms import FORMS
from ..render.api.schemas import schema
from ..settings import Settings


class InvalidOutput(Exception):
    """A file that we planned doesn't keep what its schema promises."""


def judge(outputs: Iterable[Output], settings: Settings) -> None:
    """Raise :class:`InvalidOutput` for the first file that doesn't satisfy the schema it names."""
    names = {schema_url(settings, name): name for name in FORMS}
    for output in outputs:
        if output.path.startswith(ROOT) and not output.path.startswith(f"{ROOT}schema/"):
            validator = _validator(names[output.said["$schema"]], settings)
            if not validator.is_valid(output.said):
                error = next(validator.iter_errors(output.said))
                place = "/".join(str(step) for step in error.instance_path)
                raise InvalidOutput(f"{output.path}: {place}: {error.message}")


@cache
def _validator(name: str, settings: Settings) -> Any:
    return jsonschema_rs.validator_for(schema(name, settings, strict=True), validate_formats=True)
