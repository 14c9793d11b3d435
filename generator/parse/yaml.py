"""YAML read safely: every scalar is text as written, every value has its place, and hostile input is refused before it costs.

The events of PyYAML's C parser are walked, never its constructor: no type is guessed, no object built, no alias expanded.
Follows YAML 1.1 as PyYAML reads it, less anchors, aliases, tags and several documents in one text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from ..diagnostics import Fault, Location
from ..model import Path, Place
from .textmap import Textmap

MAX_DEPTH = 20
Span = tuple[int, int]
"""Where something begins and ends, as offsets in the file."""
_ENDS = (yaml.SequenceEndEvent, yaml.MappingEndEvent)


@dataclass(frozen=True, slots=True)
class Yaml:
    """A text read: plain data (dict, list, str), the place of each value, and what was wrong."""

    data: Any
    places: Mapping[Path, Place]
    faults: tuple[Fault, ...]


class _Refused(Exception):
    """Ends the reading of one text; carries the fault."""

    def __init__(self, name: str, start: int, end: int, **facts: object) -> None:
        self.name, self.start, self.end, self.facts = name, start, end, facts


@dataclass(slots=True)
class _Reader:
    get_event: Callable[[], Any]
    textmap: Textmap
    offset: int
    places: dict[Path, Place] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def span(self, event: Any) -> Span:
        return event.start_mark.index + self.offset, event.end_mark.index + self.offset

    def location(self, span: Span) -> Location:
        return self.textmap.at(*span)

    def fault(self, name: str, span: Span, **facts: object) -> None:
        self.faults.append(Fault(name, self.location(span), facts))

    def next(self) -> Any:
        event = self.get_event()
        kind = type(event)
        if kind in _ENDS:
            return event
        if kind is yaml.AliasEvent or event.anchor:
            raise _Refused("yaml-alias", *self.span(event))
        if event.tag not in (None, "!"):
            raise _Refused("yaml-tagg", *self.span(event), tagg=event.tag)
        return event

    def value(self, event: Any, path: Path, key: Span, span: Span) -> Any:
        """The value that begins with an event, which stands at ``span``."""
        if len(path) > MAX_DEPTH:
            raise _Refused("yaml-djup", *span)
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self.places[path] = Place(key, span)
            if event.style == '"' and (odd := _NO_TEXT.search(event.value)):  # written as an escape
                self.fault("yaml-tecken", span, tecken=ord(odd[0]))
            return event.value
        value, end = self.sequence(path) if kind is yaml.SequenceStartEvent else self.mapping(path)
        self.places[path] = Place(key, (span[0], end))
        return value

    def sequence(self, path: Path) -> tuple[list[Any], int]:
        entries: list[Any] = []
        while type(event := self.next()) is not yaml.SequenceEndEvent:
            span = self.span(event)
            if self.is_empty(event):
                self.fault("tom-listpost", span)
                continue
            entries.append(self.value(event, (*path, len(entries)), span, span))
        return entries, self.span(event)[1]

    def mapping(self, path: Path) -> tuple[dict[str, Any], int]:
        entries: dict[str, Any] = {}
        while type(event := self.next()) is not yaml.MappingEndEvent:
            span = self.span(event)
            if type(event) is not yaml.ScalarEvent:
                raise _Refused("yaml-nyckel", *span)
            key, event = event.value, self.next()
            if self.is_empty(event):
                self.fault("tomt-falt", span, nyckel=key)
                self.places.setdefault((*path, key), Place(span, span))
            elif key in entries:
                self.fault("dubbel-nyckel", span, nyckel=key, forst=self.location(self.places[*path, key].key).line, under=path)
                self.skip(event)
            else:
                entries[key] = self.value(event, (*path, key), span, self.span(event))
        return entries, self.span(event)[1]

    @staticmethod
    def is_empty(event: Any) -> bool:
        """``key:`` with nothing after it (a quoted empty text is a value)."""
        return type(event) is yaml.ScalarEvent and event.value == "" and not event.style

    def skip(self, event: Any) -> None:
        depth = int(isinstance(event, yaml.CollectionStartEvent))
        while depth:
            event = self.next()
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)


def read_yaml(text: str, textmap: Textmap, offset: int = 0) -> Yaml:
    """Read ``text``, which begins at ``offset`` of the file behind ``textmap``. ``data`` is None when nothing could be read."""
    reader = _Reader(yaml.CSafeLoader(text).get_event, textmap, offset)
    data: Any = None
    try:
        while event := reader.get_event():
            if isinstance(event, yaml.DocumentStartEvent):
                if data is not None:
                    raise _Refused("yaml-flera", *reader.span(event))
                root = reader.next()
                span = reader.span(root)
                data = "" if reader.is_empty(root) else reader.value(root, (), span, span)
    except _Refused as refused:
        reader.faults.append(Fault(refused.name, textmap.at(refused.start, refused.end), refused.facts))
        data = None
    except yaml.MarkedYAMLError as error:
        reader.faults.append(_syntax_fault(error, textmap, offset))
        data = None
    except yaml.reader.ReaderError as error:
        before = text.encode()[: error.position].decode(errors="ignore")
        position = offset + len(before)
        reader.faults.append(Fault("yaml-tecken", textmap.at(position, position + 1), {"tecken": error.character}))
        data = None
    return Yaml(data, {} if data is None else reader.places, tuple(reader.faults))


def _syntax_fault(error: yaml.MarkedYAMLError, textmap: Textmap, offset: int) -> Fault:
    """The scanner notices a fault after it happened: point at the last line with text at or before that place."""
    mark = _mark(error)
    position = min(offset + (mark.index if mark else 0), len(textmap.text))
    location = textmap.at(position)
    line, seen = location.line, location
    if not textmap.line(line).strip() or textmap.line(line).strip() == "---":
        line = _line_before(textmap, line)
        location = textmap.whole_line(line) if line else location
    elif _COLON_NOT_ALLOWED in (error.problem or "") and ":" not in textmap.line(line)[: location.column - 1]:
        before = _line_before(textmap, line)
        location = textmap.whole_line(before if before and not _KEY_OR_ENTRY.search(textmap.line(before)) else line)
    column = seen.column if seen.line == location.line else location.column
    facts = {"problem": error.problem or "", "kolumn": column, "rad": textmap.line(location.line)}
    return Fault("yaml-syntax", location, facts)


_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What can't stand in XML 1.0 (production 2, «Char»)."""
_COLON_NOT_ALLOWED = "mapping values are not allowed"
_KEY_OR_ENTRY = re.compile(r":(\s|$)|^\s*-\s|^---")


def _mark(error: yaml.MarkedYAMLError) -> Any:
    """Where the thing began that never ended, else where the problem was seen."""
    problem, begun = error.problem_mark, error.context_mark
    if problem is None or begun is None:
        return problem or begun
    unended = "quoted scalar" in (error.context or "") and "end of stream" in (error.problem or "")
    unended |= "while parsing a flow" in (error.context or "") and "expected ','" in (error.problem or "")
    unended |= "expected ':'" in (error.problem or "")
    return begun if (unended and begun.line < problem.line) or "scanning an a" in (error.context or "") else problem


def _line_before(textmap: Textmap, line: int) -> int:
    """The nearest line with text before a 1-based line; 0 when there is none."""
    return next((number for number in range(line - 1, 0, -1) if textmap.line(number).strip()), 0)
