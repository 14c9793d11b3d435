"""What the rules ask about places: whether a value was valid, whether a text was read as a whole, where an attribute stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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
    faults = [fault for fault in source.serious_faults if "block" not in fault.facts]
    if not faults:
        return True
    place = source.at(*path)
    return not any(within(fault.location, place) for fault in faults)


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


def empty_fields(source: Source) -> tuple[Fault, ...]:
    """Keys without their values, or joined with them; they have their own message."""
    return tuple(source.faults_named("tomt-falt"))


def is_empty_field(empty: Iterable[Fault], location: Location, falt: str) -> bool:
    """Whether one of the ``empty`` keys, at or in a place, is this one."""
    return any(str(fault.facts["nyckel"]).split(" ")[0] == falt for fault in empty if within(fault.location, location))


def has_empty_entry(source: Source, place: Location) -> bool:
    """Whether a list has an entry without a value, which has its own message."""
    return any(within(fault.location, place) for fault in source.faults_named("tom-listpost"))


def first_level_headings(source: Source) -> Iterator[Fault]:
    """Headings with a single ``#``."""
    return source.faults_named("h1")


def holds_nested_block(source: Source) -> bool:
    """Whether a block stands in another, so that one closing fence is left over; it has its own message."""
    return any(source.faults_named("block-inuti"))


def faulty_attributes(source: Source) -> dict[int, list[Location]]:
    """The attributes of blocks that have their own message, by line."""
    found: dict[int, list[Location]] = {}
    for fault in source.faults:
        if "block" in fault.facts:
            found.setdefault(fault.location.line, []).append(fault.location)
    return found
