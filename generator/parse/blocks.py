"""The opening line of a block, ``::: namn {attribut}``: name, attributes as validated, and what was wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..diagnostics import Fault, Location
from ..mall.block import BLOCK, BlockFalt
from ..mall.validate import validate
from ..model import Kallmark
from .attributes import Attribute, Attributes, read_attributes
from .textmap import Textmap

_OPENING = re.compile(r"^\s*:{3,}\s*(?P<namn>[^\s{]*)\s*(?P<attribut>\{.*)?(?P<rest>.*?)\s*$")
NO_ATTRIBUTES = Attributes({})


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadBlock:
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
    data = {key: attribute.value for key, attribute in attributes.values.items()}
    falt, problems = validate(BLOCK[namn].falt, data)
    for problem in problems:
        attribute = attributes.values.get(str(problem.path[0])) if problem.path else None
        place = location
        if attribute is not None:
            place = textmap.on_line(line, *(attribute.key_span if problem.name == "okant-falt" else attribute.value_span))
        faults.append(Fault(problem.name, place, {**problem.facts, "block": namn}))
    return (None, faults) if problems else (falt, faults)


def _marks(attribute: Attribute, textmap: Textmap, line: int) -> list[Kallmark]:
    start = attribute.value_span[0]
    return [
        Kallmark(match[0], textmap.on_line(line, start + match.start(), start + match.end()))
        for match in re.finditer(r"[^\s,]+", attribute.value)
    ]
