"""Findings as GitHub workflow commands, which the host shows as annotations beside the changed lines.

It shows ten of a level per step and drops the others without a word: nine stand alone, the tenth tells of the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..diagnostics import Diagnostic, Severity, visible
from .text import summary

LEVELS = {Severity.FEL: "error", Severity.VARNING: "warning", Severity.UPPLYSNING: "notice"}
SINGLE = 9
"""Annotations of a level that stand alone."""
FILES = 10
"""Files that the last annotation names."""


def to_github(diagnostics: Sequence[Diagnostic]) -> str:
    """One line an annotation, ``fel`` first, each level in the order of the text form; nothing when there are none.

    The host places an annotation by its path from the root of the repository: run the check from there.
    """
    return "".join(_level(level, [d for d in diagnostics if d.severity == severity]) for severity, level in LEVELS.items())


def _level(level: str, found: Sequence[Diagnostic]) -> str:
    rest = found[SINGLE:]
    return "".join(_single(level, diagnostic) for diagnostic in found[:SINGLE]) + (_rest(level, rest) if rest else "")


def _single(level: str, diagnostic: Diagnostic) -> str:
    """The host takes columns only when the place is on one line."""
    at = diagnostic.location
    path = visible(at.path)
    properties: dict[str, object] = {"file": path, "line": at.line, "endLine": at.end_line}
    if at.line == at.end_line:
        properties = {"file": path, "line": at.line, "col": at.column, "endLine": at.end_line, "endColumn": at.end_column}
    advice = f"\nråd: {diagnostic.hint}" if diagnostic.hint else ""
    return _command(level, f"{diagnostic.code} {diagnostic.name}", diagnostic.message + advice, properties)


def _rest(level: str, rest: Sequence[Diagnostic]) -> str:
    """How many more there are, in which files (most first), and where the whole list is."""
    files = Counter(visible(diagnostic.location.path) for diagnostic in rest).most_common()
    named = ", ".join(f"{path} ({count})" for path, count in files[:FILES])
    more = f" och {left} {'fil' if left == 1 else 'filer'} till" if (left := len(files[FILES:])) else ""
    return _command(level, "Fler fynd", f"{summary(rest)} till: {named}{more}. Hela listan står i jobbets sammanfattning.", {})


def _command(level: str, title: str, message: str, properties: dict[str, object]) -> str:
    listed = ",".join(f"{name}={_property(str(value))}" for name, value in {**properties, "title": title}.items())
    return f"::{level} {listed}::{_data(message)}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
