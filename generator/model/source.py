"""Where a value came from: lines, places and faults of its file."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from ..diagnostics import Fault, Location
from ..mall.platser import Plats

Path = tuple[str | int, ...]
"""Keys and list positions from the root of front-matter to a value: ``("koder", "icd10se", 0, "kod")``."""


REMARKS = frozenset({"bom", "osynligt-tecken", "delad-bokstav", "radslut"})
"""Faults in spite of which everything was read as it was meant."""


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of one file: from 0-based character offsets to 1-based lines and columns."""

    path: str
    starts: array[int]
    """Offset of the first character of each line, in an array of machine integers: there is one of these for each file."""

    def at(self, start: int, end: int | None = None) -> Location:
        line, column = self._position(start)
        end_line, end_column = self._position(start if end is None else max(start, end))
        return Location(self.path, line, column, end_line, end_column)

    def _position(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1


class Place(NamedTuple):
    """Where a key (or a list entry) and its value stand, as offsets in the file."""

    key: tuple[int, int]
    value: tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a value came from: its file, the place of everything in its front-matter, and what was wrong so far."""

    inner: str
    plats: Plats
    lines: Lines
    places: Mapping[Path, Place]
    faults: tuple[Fault, ...] = ()
    last_line: int = 1
    opening: int = 3
    """Characters of the opening ``---``; fewer where a file has another beginning that is shorter."""

    @property
    def path(self) -> str:
        return self.lines.path

    @property
    def start(self) -> Location:
        """The opening ``---``, where a missing key is reported."""
        return Location(self.path, 1, 1, 1, self.opening + 1)

    @property
    def end(self) -> Location:
        """The last line, where a missing section is reported."""
        return Location(self.path, self.last_line, 1, self.last_line, 1)

    def at(self, *path: str | int) -> Location:
        """The place of a value, else of the nearest thing around it."""
        while path and path not in self.places:
            path = path[:-1]
        return self.lines.at(*self.places[path].value) if path else self.start

    @property
    def root(self) -> Location:
        """All of what front-matter or a register holds, else the first line."""
        return self.lines.at(*self.places[()].value) if () in self.places else self.start

    def key(self, *path: str | int) -> Location:
        """The place of a key."""
        return self.lines.at(*self.places[path].key) if path in self.places else self.at(*path)

    @property
    def serious_faults(self) -> Iterator[Fault]:
        """Those that took something away."""
        return (fault for fault in self.faults if fault.name not in REMARKS)

    def faults_named(self, *names: str) -> Iterator[Fault]:
        return (fault for fault in self.faults if fault.name in names)
