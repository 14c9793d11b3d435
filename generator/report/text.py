"""Findings for people: place, severity, code, message, name; the line of the source with the place marked; the advice."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence

from ..diagnostics import Diagnostic, Location, Severity, visible

WIDTH = 100
"""Characters of a source line that are shown; of a longer one, the part around the place."""
BEFORE = 40
"""Characters shown before the place in a line that is cut."""

LineOf = Callable[[Location], str]
"""The text of the line where a place begins, without its line end; empty when it can't be shown."""


def to_text(diagnostics: Sequence[Diagnostic], line_of: LineOf = lambda _: "") -> str:
    """One to four lines a finding; nothing when there are none."""
    return "".join(_lines(diagnostic, line_of(diagnostic.location)) for diagnostic in diagnostics)


def summary(diagnostics: Sequence[Diagnostic]) -> str:
    """``2 fel, 1 varning``, or that all is well."""
    counts = Counter(diagnostic.severity for diagnostic in diagnostics)
    plural = {Severity.FEL: "fel", Severity.VARNING: "varningar", Severity.UPPLYSNING: "upplysningar"}
    parts = [f"{counts[s]} {s if counts[s] == 1 else plural[s]}" for s in Severity if counts[s]]
    return ", ".join(parts) or "Inga fynd."


def _lines(diagnostic: Diagnostic, source: str) -> str:
    first = (
        f"{visible(str(diagnostic.location))}: {diagnostic.severity} {diagnostic.code} {diagnostic.message} [{diagnostic.name}]\n"
    )
    return first + _excerpt(diagnostic.location, source) + (f"  råd: {diagnostic.hint}\n" if diagnostic.hint else "")


def _excerpt(place: Location, source: str) -> str:
    """The line, and under it a mark from the first to the last character of the place on that line."""
    if not source.strip():
        return ""
    start = place.column - 1
    end = place.end_column - 1 if place.end_line == place.line else len(source)
    cut = max(0, start - BEFORE) if len(source) > WIDTH else 0
    shown = visible(source[cut : cut + WIDTH])
    lead, tail = "…" if cut else "", "…" if cut + WIDTH < len(source) else ""
    before, marked = source[cut:start], source[start : min(end, cut + WIDTH)]
    number = str(place.line)
    mark = " " * (len(lead) + _columns(visible(before))) + "^" * max(1, _columns(visible(marked)))
    return f"  {number} | {lead}{shown}{tail}\n  {' ' * len(number)} | {mark}\n"


def _columns(text: str) -> int:
    """How many cells of a terminal a text takes (Unicode Standard Annex #11)."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
