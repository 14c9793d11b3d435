"""One source file → front-matter as plain data with places, and the body."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ..diagnostics import Fault
from ..mall.platser import Kind
from ..model import Body, Source
from ..read import SourceFile
from .body import read_body
from .characters import odd_characters, plain_spaces, replaced
from .textmap import Textmap
from .yaml import Yaml, read_yaml

_FENCE = re.compile(r"^---[ \t]*\r?$", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A file as parsed, not yet judged. ``front`` is None when it couldn't be read at all (a fault says why)."""

    source: Source
    front: Any
    body: Body


def parse(file: SourceFile) -> Document:
    """Parse one file. Never raises on any text; what is wrong is in ``source.faults``."""
    textmap = Textmap(file.path, file.text or "")
    if file.text is None:
        return _document(file, textmap, None, {}, Body(), file.faults)
    if file.plats.kind is Kind.REGISTER:
        read = _read_yaml(textmap, 0, len(file.text))
        return _document(file, textmap, read.data, read.places, Body(), (*file.faults, *read.faults))
    return _parse_markdown(file, textmap)


def front_matter(text: str) -> tuple[int, int] | None:
    """Where the lines between the opening and the closing ``---`` begin and end; None when there are none."""
    opening = _FENCE.match(text)
    closing = _FENCE.search(text, opening.end() + 1) if opening and opening.end() < len(text) else None
    return (opening.end() + 1, closing.start()) if opening and closing else None


def _parse_markdown(file: SourceFile, textmap: Textmap) -> Document:
    place = front_matter(textmap.text)
    if place is None:
        name = "oavslutad-front-matter" if _FENCE.match(textmap.text) else "saknar-front-matter"
        fault = Fault(name, textmap.whole_line(1), {"rad": textmap.line(1)})
        return _document(file, textmap, None, {}, Body(), (*file.faults, fault, *odd_characters(textmap)))
    read = _read_yaml(textmap, *place)
    first_line = textmap.at(place[1]).line + 1
    body, faults = read_body(textmap, first_line, file.inner, file.plats, _source_numbers(read.data))
    return _document(file, textmap, read.data, read.places, body, (*file.faults, *read.faults, *faults))


def _read_yaml(textmap: Textmap, start: int, end: int) -> Yaml:
    """The characters ``start`` to ``end`` as YAML; its faults are also those of the characters of the whole text."""
    front = textmap.text[start:end]
    plain = plain_spaces(front)
    read = read_yaml(plain, textmap, start)
    hard = (start + index for index in replaced(front, plain))
    return replace(read, faults=(*read.faults, *odd_characters(textmap, hard)))


def _source_numbers(front: Any) -> dict[str, int]:
    """Sources are numbered in the order of front-matter."""
    kallor = front.get("kallor") if isinstance(front, Mapping) else None
    ids = [k.get("id") if isinstance(k, Mapping) else k for k in kallor] if isinstance(kallor, list) else []
    return {str(id_): number for number, id_ in enumerate(ids, 1)}


def _document(file: SourceFile, textmap: Textmap, front: Any, places: Any, body: Body, faults: tuple[Fault, ...]) -> Document:
    source = Source(
        inner=file.inner,
        plats=file.plats,
        lines=textmap.lines,
        places=places,
        faults=faults,
        last_line=textmap.count,
        opening=min(3, len(textmap.line(1))),
    )
    return Document(source=source, front=front, body=body)
