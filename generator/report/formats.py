"""The forms that findings can be had in, by name."""

from __future__ import annotations

from collections.abc import Sequence

from ..checks import rules
from ..diagnostics import Diagnostic
from .github import to_github
from .json import to_json
from .text import LineOf, to_text

FORMATS = ("text", "json", "github", "sarif")


def in_format(name: str, diagnostics: Sequence[Diagnostic], line_of: LineOf) -> str:
    """The findings in one of :data:`FORMATS`."""
    if name == "text":
        return to_text(diagnostics, line_of)
    if name == "sarif":
        from .sarif import to_sarif

        return to_sarif(diagnostics, {rule.rule.code: rule.help for rule in rules()})
    return {"json": to_json, "github": to_github}[name](diagnostics)
