"""Ett fält som måste finnas saknas.

Varje kunskapsstöd ska kunna hittas, bedömas och spåras: därför är bland annat titel, status, version, källor och
ansvarig obligatoriska, och för ett programområde namnet. Saknas fältet pekar fyndet på den inledande raden `---`.

Fel:

    programomraden/tandvard.md, hela filen:

    ---
    alias: [munhälsa]
    ---

Rätt:

    programomraden/tandvard.md, hela filen:

    ---
    namn: Tandvård
    alias: [munhälsa]
    ---
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

from ..diagnostics import Diagnostic, Fault, Location, Rule, Severity
from ..mall.typer import Falt, krav
from ..model import Entity, Registerfil
from .words import gives_reason, is_one_of, unknown_keys

RULE = Rule(code="KS101", name="saknat-falt", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if isinstance(entity, Registerfil):
        unknown = sorted(unknown_keys(entity.source), key=_begins)
        for index, post in entity.poster:
            place = entity.source.at(index)
            first = bisect_left(unknown, (place.line, place.column), key=_begins)
            last = bisect_left(unknown, (place.end_line, place.end_column), key=_begins)
            yield from _missing(entity, type(post), place, (index,), unknown[first:last])
    elif entity.source.places:
        yield from _missing(entity, type(entity.falt), entity.source.start, (), unknown_keys(entity.source))


def _begins(fault: Fault) -> tuple[int, int]:
    return fault.location.line, fault.location.column


def _missing(
    entity: Entity, form: type[Falt], location: Location, prefix: tuple[int, ...], unknown: list[Fault]
) -> Iterator[Diagnostic]:
    places: Mapping[tuple[str | int, ...], object] = entity.source.places
    names = tuple(form.model_fields)
    for name in _required(form):
        if (*prefix, name) in places:
            continue
        if is_one_of(unknown, name, names):
            continue
        if name == "koder" and gives_reason(entity.source):
            continue
        yield RULE.at(location, f"Fältet {name} saknas.", f"Lägg till {name}: … ({form.model_fields[name].description}).")


@cache
def _required(form: type[Falt]) -> tuple[str, ...]:
    return tuple(name for name in form.model_fields if krav(form, name) == "R")
