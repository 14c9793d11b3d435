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

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

from ..diagnostics import Diagnostic, Location, Rule, Severity
from ..mall.typer import Falt, krav
from ..model import Entity, Registerfil
from .words import gives_reason, misspelt

RULE = Rule(code="KS101", name="saknat-falt", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if isinstance(entity, Registerfil):
        for index, post in entity.poster:
            yield from _missing(entity, type(post), entity.source.at(index), (index,))
    elif entity.source.places:
        yield from _missing(entity, type(entity.falt), entity.source.start, ())


def _missing(entity: Entity, form: type[Falt], location: Location, prefix: tuple[int, ...]) -> Iterator[Diagnostic]:
    places: Mapping[tuple[str | int, ...], object] = entity.source.places
    for name in _required(form):
        if (*prefix, name) in places:
            continue
        if misspelt(entity.source, name, form.model_fields):
            continue
        if name == "koder" and gives_reason(entity.source):
            continue
        yield RULE.at(location, f"Fältet {name} saknas.", f"Lägg till {name}: … ({form.model_fields[name].description}).")


@cache
def _required(form: type[Falt]) -> tuple[str, ...]:
    return tuple(name for name in form.model_fields if krav(form, name) == "R")
