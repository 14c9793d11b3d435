"""The opening line of a block, ``::: namn {attribut}``: name, attributes as validated, and what was wrong."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ..diagnostics import Fault, Location
from ..mall.block import BLOCK, BlockFalt, attributnamn
from ..mall.validate import Problem, validate
from ..model import Kallmark
from .attributes import Attribute, Attributes, read_attributes
from .textmap import Textmap

_OPENING = re.compile(r"^\s*:{3,}\s*(?P<namn>[^\s{]*)\s*(?P<attribut>\{.*)?(?P<rest>.*?)\s*$")
_ONE_ID = re.compile(r"[^\s,]+")
NO_ATTRIBUTES = Attributes({})


class ReadBlock(NamedTuple):
    namn: str
    falt: BlockFalt | None
    location: Location
    id_location: Location | None = None
    kallmarken: tuple[Kallmark, ...] = ()
    faults: tuple[Fault, ...] = ()


def read_block(textmap: Textmap, first: int, last: int, *, has_body: bool) -> ReadBlock:
    """Read the block whose opening and closing fences stand on the 1-based lines ``first`` and ``last``."""
    line = textmap.line(first)
    location = textmap.whole_line(first)
    match = _OPENING.match(line)
    namn = match["namn"] if match else ""
    if line.strip().strip(":") == "":
        return ReadBlock(namn="", falt=None, location=location, faults=(Fault("los-blockslut", location),))
    if match is None or namn not in BLOCK:
        start = match.start("namn") if match else 0
        fault = Fault("okant-block", textmap.on_line(first, start, start + len(namn)), {"block": namn})
        return ReadBlock(namn=namn, falt=None, location=location, faults=(fault,))
    faults = []
    if not textmap.line(last).strip().startswith(":::"):
        faults.append(Fault("oavslutat-block", location, {"block": namn}))
    elif BLOCK[namn].kropp and not has_body:
        faults.append(Fault("tomt-block", location, {"block": namn}))
    attributes = read_attributes(line, match.start("attribut")) if match["attribut"] else NO_ATTRIBUTES
    if match["rest"]:
        attributes = Attributes({}, unreadable=match.span("rest"))
    falt, attribute_faults = _validate(namn, attributes, textmap, first, location)
    kallor = attributes.values.get("kallor")
    return ReadBlock(
        namn=namn,
        falt=falt,
        location=location,
        id_location=textmap.on_line(first, *attributes.values["id"].value_span) if "id" in attributes.values else None,
        kallmarken=tuple(_marks(kallor, textmap, first)) if kallor else (),
        faults=(*faults, *attribute_faults),
    )


def _validate(
    namn: str, attributes: Attributes, textmap: Textmap, line: int, location: Location
) -> tuple[BlockFalt | None, list[Fault]]:
    faults = [
        Fault("dubbelt-attribut", textmap.on_line(line, *span), {"block": namn, "attribut": key})
        for key, span in attributes.duplicates
    ]
    if attributes.unreadable:
        place = textmap.on_line(line, *attributes.unreadable)
        return None, [*faults, Fault("attributform", place, {"block": namn})]
    values, unquoted = _with_loose_words(namn, attributes)
    for name, attribute in unquoted:
        place = textmap.on_line(line, *attribute.value_span)
        faults.append(Fault("ord-utan-citattecken", place, {"block": namn, "attribut": name, "varde": attribute.value}))
    data = {key: attribute.value for key, attribute in values.items()}
    falt, problems = validate(BLOCK[namn].falt, data)
    for problem in problems:
        at_fault = values.get(str(problem.path[0])) if problem.path else None
        place = location
        if at_fault is not None:
            place = textmap.on_line(line, *(at_fault.key_span if problem.name == "okant-falt" else _value_span(at_fault, problem)))
        faults.append(Fault(problem.name, place, {**problem.facts, "block": namn}))
    return (None, faults) if problems else (falt, faults)


def _with_loose_words(namn: str, attributes: Attributes) -> tuple[dict[str, Attribute], list[tuple[str, Attribute]]]:
    """The attributes, with words joined to the value before that surely belong to it; and those values.

    «dos=100 mg» is one mistake. In a block with an id, a word by itself is rather an id without its ``#``.
    """
    names = attributnamn(namn)
    if "id" in names or not any(one.key_span == one.value_span for one in attributes.values.values()):
        return dict(attributes.values), []
    values: dict[str, Attribute] = {}
    joined: dict[str, Attribute] = {}
    last = ""
    for name, attribute in attributes.values.items():
        before = values.get(last)
        is_loose = attribute.key_span == attribute.value_span and not name.startswith(names)
        if is_loose and before and last in names and before.key_span != before.value_span:
            whole = Attribute(f"{before.value} {name}", before.key_span, (before.value_span[0], attribute.value_span[1]))
            values[last] = joined[last] = whole
        else:
            values[name], last = attribute, name
    return values, list(joined.items())


def _value_span(attribute: Attribute, problem: Problem) -> tuple[int, int]:
    """The value, or of several ids in one the one that is meant."""
    match problem.path:
        case (_, int(number), *_):
            start, end = _spans(attribute.value)[number]
            return attribute.value_span[0] + start, attribute.value_span[0] + end
    return attribute.value_span


@lru_cache(maxsize=4)
def _spans(value: str) -> list[tuple[int, int]]:
    """Where each of several ids stands; there may be as many problems as ids."""
    return [match.span() for match in _ONE_ID.finditer(value)]


def _marks(attribute: Attribute, textmap: Textmap, line: int) -> list[Kallmark]:
    start, value = attribute.value_span[0], attribute.value
    return [Kallmark(value[a:b], textmap.on_line(line, start + a, start + b)) for a, b in _spans(value)]
