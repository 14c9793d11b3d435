"""Findings as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), which code hosts and editors read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.metadata import version
from typing import Any
from urllib.parse import quote

import orjson

from ..diagnostics import Diagnostic, Location, Severity

LEVELS: Mapping[Severity, str] = {Severity.FEL: "error", Severity.VARNING: "warning", Severity.UPPLYSNING: "note"}
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def to_sarif(diagnostics: Sequence[Diagnostic], helps: Mapping[str, str]) -> str:
    """One run with one result a finding; ``helps`` gives the help text of each rule by its code. Columns count Unicode code points
    (section 3.14.17), the end is exclusive (section 3.30.8), places are relative to the working directory.
    """
    codes = sorted({diagnostic.code for diagnostic in diagnostics})
    names = {diagnostic.code: diagnostic.name for diagnostic in diagnostics}
    driver = {
        "name": "kunskap",
        "semanticVersion": version("kunskapsstod"),
        "language": "sv",
        "rules": [_rule(code, names[code], helps.get(code, "")) for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(diagnostic, codes.index(diagnostic.code)) for diagnostic in diagnostics],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return orjson.dumps(log, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE).decode()


def _rule(code: str, name: str, help_text: str) -> dict[str, Any]:
    summary = help_text.strip().partition("\n")[0]
    described = {"shortDescription": {"text": summary}, "help": {"text": help_text.strip()}} if summary else {}
    return {"id": code, "name": name, **described}


def _result(diagnostic: Diagnostic, index: int) -> dict[str, Any]:
    text = f"{diagnostic.message} {diagnostic.hint}".strip()
    return {
        "ruleId": diagnostic.code,
        "ruleIndex": index,
        "level": LEVELS[diagnostic.severity],
        "message": {"text": text},
        "locations": [{"physicalLocation": _place(diagnostic.location)}],
    }


def _place(at: Location) -> dict[str, Any]:
    region = {"startLine": at.line, "startColumn": at.column, "endLine": at.end_line, "endColumn": at.end_column}
    return {"artifactLocation": {"uri": quote(at.path)}, "region": region}
