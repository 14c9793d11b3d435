"""The frame of a page, as MkDocs rendered it from ``theme/main.html``, with places marked ``⟦name⟧`` to fill."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_PLACE = re.compile(r"⟦([a-z-]+)⟧")


@dataclass(frozen=True, slots=True)
class Shell:
    """Text and place names in turn: text, name, text, name, …, text."""

    parts: tuple[str, ...]

    @classmethod
    def parse(cls, html: str) -> Shell:
        return cls(tuple(_PLACE.split(html)))

    def fill(self, values: Mapping[str, str]) -> str:
        """The page. A place without a value is empty; a value without a place is our fault."""
        names = self.parts[1::2]
        if unknown := set(values) - set(names):
            raise KeyError(f"theme/main.html has no place for {sorted(unknown)}")
        return "".join(values.get(part, "") if index % 2 else part for index, part in enumerate(self.parts))
