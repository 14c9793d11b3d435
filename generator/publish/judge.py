"""Every JSON file of the API against its schema, before anything is published. A fault here is ours, not an author's."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

import jsonschema_rs

from ..output import Output
from ..render.api.files import is_judged, schema_url
from ..render.api.forms import FORMS
from ..render.api.schemas import schema
from ..settings import Settings


class InvalidOutput(Exception):
    """A file that we planned doesn't keep what its schema promises."""


def judge(outputs: Iterable[Output], settings: Settings) -> None:
    """Raise :class:`InvalidOutput` for the first file that doesn't satisfy the schema it names.

    One without a value is carried over from an earlier publication, byte for byte: it was judged then.
    """
    names = {schema_url(settings, name): name for name in FORMS}
    for output in outputs:
        if is_judged(output.path) and output.value is not None:
            validator = _validator(names[output.value["$schema"]], settings)
            if not validator.is_valid(output.value):
                error = next(validator.iter_errors(output.value))
                place = "/".join(str(step) for step in error.instance_path)
                raise InvalidOutput(f"{output.path}: {place}: {error.message}")


@cache
def _validator(name: str, settings: Settings) -> Any:
    return jsonschema_rs.validator_for(schema(name, settings, strict=True), validate_formats=True)
