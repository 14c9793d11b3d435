"""The attributes of a block: ``#id``, ``key=value``, ``key="several words"`` and bare flags, each with its place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

_PART = re.compile(
    r"""\s*(?:
        \#(?P<id>[^\s"=]*)
      | (?P<key>[^\s"=\#]+)=(?:"(?P<quoted>[^"]*)"|(?P<bare>[^\s"]*))(?=\s|$)
      | (?P<flag>[^\s"=\#]+)(?=\s|$)
    )""",
    re.VERBOSE,
)


class Attribute(NamedTuple):
    """One attribute; spans are columns (0-based, exclusive) within the opening line."""

    value: str
    key_span: tuple[int, int]
    value_span: tuple[int, int]


class Attributes(NamedTuple):
    values: Mapping[str, Attribute]
    duplicates: tuple[tuple[str, tuple[int, int]], ...] = ()
    unreadable: tuple[int, int] | None = None
    """Where reading stopped, if the line doesn't follow the form."""


def read_attributes(line: str, start: int) -> Attributes:
    """Read ``{…}`` that begins at column ``start`` of ``line``; a bare flag has the value ``true``."""
    end = len(line.rstrip())
    if line[start] != "{" or line[end - 1] != "}" or end - 1 <= start:
        return Attributes({}, unreadable=(start, end))
    values: dict[str, Attribute] = {}
    duplicates: list[tuple[str, tuple[int, int]]] = []
    position, stop = start + 1, end - 1
    while line[position:stop].strip():
        match = _PART.match(line, position, stop)
        if match is None:
            return Attributes(values, tuple(duplicates), unreadable=(position, stop))
        position = match.end()
        name, attribute = _attribute(match)
        if name in values:
            duplicates.append((name, attribute.key_span))
        else:
            values[name] = attribute
    return Attributes(values, tuple(duplicates))


def _attribute(match: re.Match[str]) -> tuple[str, Attribute]:
    if match["id"] is not None:
        return "id", Attribute(match["id"], match.span("id"), match.span("id"))
    if match["flag"] is not None:
        return match["flag"], Attribute("true", match.span("flag"), match.span("flag"))
    group = "quoted" if match["quoted"] is not None else "bare"
    return match["key"], Attribute(match[group], match.span("key"), match.span(group))
