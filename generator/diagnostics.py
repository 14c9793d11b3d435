"""Where something stands, what is wrong there, and how severe it is.

Line and column are 1-based and counted in characters (Unicode code points) of the original file; ``end_column`` is exclusive.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""General categories (Unicode Character Database) of what controls, is invisible or no character."""


def visible(text: str) -> str:
    """With nothing that moves the cursor or can't be seen: a terminal is not to obey what a stranger wrote."""
    if text.isprintable():
        return text
    return "".join(" " if c == "\t" else "\ufffd" if unicodedata.category(c) in HIDDEN else c for c in text)


class Location(NamedTuple):
    """A stretch of one file. A named tuple, since every heading, link and block has one."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


class Severity(StrEnum):
    """``fel`` stops publication, ``varning`` does so with ``--strict``, ``upplysning`` never."""

    FEL = "fel"
    VARNING = "varning"
    UPPLYSNING = "upplysning"


@dataclass(frozen=True, slots=True)
class Fault:
    """What a stage before the checks could not accept: a name, a place and the facts. A rule turns it into words."""

    name: str
    location: Location
    facts: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def __reduce__(self) -> tuple[type[Fault], tuple[str, Location, dict[str, object]]]:
        return Fault, (self.name, self.location, dict(self.facts))


@dataclass(frozen=True, slots=True)
class Fix:
    """A safe replacement of the characters ``start`` to ``end`` (0-based, exclusive) by ``text``."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One finding, ready to be shown: message and hint are Swedish and complete in themselves."""

    location: Location
    severity: Severity
    code: str
    name: str
    message: str
    hint: str = ""
    fix: Fix | None = None

    @property
    def sort_key(self) -> tuple[str, int, int, int, int, str, str]:
        return *self.location, self.code, self.message


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """The identity of a rule. A code never changes meaning; ``name`` says the fault, in ASCII."""

    code: str
    name: str
    severity: Severity

    def at(self, location: Location, message: str, hint: str = "", *, fix: Fix | None = None) -> Diagnostic:
        """A finding of this rule at a place. What it repeats of a text is shown and never obeyed."""
        message, hint = visible(message), visible(hint)
        return Diagnostic(
            location=location, severity=self.severity, code=self.code, name=self.name, message=message, hint=hint, fix=fix
        )
