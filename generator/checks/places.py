"""What the rules ask about places: whether a value was valid, whether a text was read as a whole, where an attribute stands."""

from __future__ import annotations

from collections.abc import Iterator

from ..diagnostics import Fault, Location
from ..model import Block, Body, Entity, Kunskapsbas, Registerfil, Source
from ..parse.attributes import read_attributes
from .running import on_line

_SWALLOWING = ("oavslutat-block", "oavslutad-kod", "los-blockslut", "block-inuti", "okant-block", "attributform")


def within(inner: Location, outer: Location) -> bool:
    """Whether one stretch begins inside another of the same file."""
    begins = (inner.line, inner.column)
    return inner.path == outer.path and (outer.line, outer.column) <= begins <= (outer.end_line, outer.end_column)


def is_valid(source: Source, *path: str | int) -> bool:
    """Whether a field stands there and nothing in it was wrong."""
    if path not in source.places:
        return False
    place = source.at(*path)
    return not any(within(fault.location, place) for fault in source.serious_faults if "block" not in fault.facts)


def fully_read(source: Source) -> bool:
    """Whether front-matter was read and no fence ran on over text that it wasn't meant for."""
    return bool(source.places) and not any(source.faults_named(*_SWALLOWING))


def blocks_read(source: Source) -> bool:
    """Whether every block became what it was meant to be."""
    return not any("block" in fault.facts for fault in source.faults) and not any(source.faults_named(*_SWALLOWING))


def register_read(base: Kunskapsbas, register: str) -> bool:
    """Whether every entry of a register is known."""
    files = (entity for entity in base.others if isinstance(entity, Registerfil) and entity.register == register)
    return not any(any(file.source.serious_faults) for file in files)


def body_of(entity: Entity) -> Body:
    """The text of a file; registers have none."""
    return Body() if isinstance(entity, Registerfil) else entity.body


def attribute(entity: Entity, block: Block, name: str) -> Location:
    """The value of an attribute on a block's opening line."""
    number = block.location.line
    sektion = next((s for s in reversed(body_of(entity).sektioner) if s.first_line <= number), None)
    line = sektion.markdown.split("\n")[number - sektion.first_line] if sektion else ""
    found = read_attributes(line, line.index("{")).values.get(name) if "{" in line else None
    return on_line(entity.source, number, *found.value_span) if found else block.location


def is_empty_field(source: Source, location: Location, falt: str) -> bool:
    """Whether a key stands at or in a place without its value, or joined with it; it has its own message."""
    empty = (fault for fault in source.faults_named("tomt-falt") if within(fault.location, location))
    return any(str(fault.facts["nyckel"]).split(" ")[0] == falt for fault in empty)


def has_empty_entry(source: Source, place: Location) -> bool:
    """Whether a list has an entry without a value, which has its own message."""
    return any(within(fault.location, place) for fault in source.faults_named("tom-listpost"))


def first_level_headings(source: Source) -> Iterator[Fault]:
    """Headings with a single ``#``."""
    return source.faults_named("h1")


def holds_nested_block(source: Source) -> bool:
    """Whether a block stands in another, so that one closing fence is left over; it has its own message."""
    return any(source.faults_named("block-inuti"))


def in_faulty_attribute(source: Source, place: Location) -> bool:
    """Whether a place lies in an attribute of a block that has its own message."""
    return any("block" in fault.facts and within(place, fault.location) for fault in source.faults)
