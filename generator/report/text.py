"""Findings for people: place, severity, code, message, name; the advice on a line of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..diagnostics import Diagnostic, Severity


def to_text(diagnostics: Sequence[Diagnostic]) -> str:
    """One or two lines a finding; nothing when there are none."""
    return "".join(_lines(diagnostic) for diagnostic in diagnostics)


def _lines(diagnostic: Diagnostic) -> str:
    first = f"{diagnostic.location}: {diagnostic.severity} {diagnostic.code} {diagnostic.message} [{diagnostic.name}]\n"
    return first + (f"  råd: {diagnostic.hint}\n" if diagnostic.hint else "")


def summary(diagnostics: Sequence[Diagnostic]) -> str:
    """``2 fel, 1 varning``, or that all is well."""
    counts = Counter(diagnostic.severity for diagnostic in diagnostics)
    plural = {Severity.FEL: "fel", Severity.VARNING: "varningar", Severity.UPPLYSNING: "upplysningar"}
    parts = [f"{counts[s]} {s if counts[s] == 1 else plural[s]}" for s in Severity if counts[s]]
    return ", ".join(parts) or "Inga fynd."
