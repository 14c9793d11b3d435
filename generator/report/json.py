"""Findings as JSON: a list of objects, in the order of the text form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

import orjson

from ..diagnostics import Diagnostic


def to_json(diagnostics: Sequence[Diagnostic]) -> str:
    """Lines and columns are 1-based and in characters; ``end_column`` is exclusive; ``fix`` is there only when there is one."""
    options = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
    return orjson.dumps([_object(diagnostic) for diagnostic in diagnostics], option=options).decode()


def _object(diagnostic: Diagnostic) -> dict[str, Any]:
    return {
        **diagnostic.location._asdict(),
        "severity": diagnostic.severity,
        "code": diagnostic.code,
        "name": diagnostic.name,
        "message": diagnostic.message,
        "hint": diagnostic.hint,
        **({"fix": asdict(diagnostic.fix)} if diagnostic.fix else {}),
    }
