"""Parsed files → the values of :mod:`generator.model`. Fields that weren't valid take their defaults and leave a fault."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from .diagnostics import Fault
from .mall.falt import BESLUT, ProgramomradeFalt, RegionFalt, SidFalt, StodFalt, TillaggFalt
from .mall.platser import Kind
from .mall.register import REGISTER
from .mall.typer import Falt
from .mall.validate import Problem, validate
from .mall.vokabular import UNDECIDED
from .model import Entity, Kunskapsstod, Programomrade, Region, Registerfil, Sida, Source, Tillagg
from .own_content import own_content
from .parse.document import Document

FaltT = TypeVar("FaltT", bound=Falt)


def interpret(document: Document) -> Entity:
    """The value that a file stands for. Never fails; a file with faults is never published."""
    match document.source.plats.kind:
        case Kind.KUNSKAPSSTOD:
            source, falt = _front_matter(_without_forbidden(document), StodFalt)
            return Kunskapsstod(source=source, falt=falt, body=document.body, innehall=own_content(document.front, document.body))
        case Kind.PROGRAMOMRADE:
            source, omrade = _front_matter(document, ProgramomradeFalt)
            return Programomrade(source=source, falt=omrade, body=document.body)
        case Kind.REGION:
            source, region = _front_matter(document, RegionFalt)
            return Region(source=source, falt=region, body=document.body)
        case Kind.TILLAGG:
            source, tillagg = _front_matter(document, TillaggFalt)
            return Tillagg(source=source, falt=tillagg, body=document.body)
        case Kind.SIDA:
            source, sida = _front_matter(document, SidFalt)
            return Sida(source=source, falt=sida, body=document.body)
        case Kind.REGISTER:
            return _register(document)


def _front_matter(document: Document, form: type[FaltT]) -> tuple[Source, FaltT]:
    source, front = document.source, document.front
    if not isinstance(front, Mapping):
        unread = front is None or front == ""
        faults = () if unread and any(source.serious_faults) else (Fault("ej-uppgifter", source.root),)
        return replace(source, places={}, faults=(*source.faults, *faults)), form.model_construct()
    falt, problems = validate(form, front)
    if not problems:
        return source, falt
    return replace(source, faults=(*source.faults, *(_fault(source, p) for p in problems))), falt


def _without_forbidden(document: Document) -> Document:
    """Nobody has to mend what is to be taken away: a field that may not stand there isn't looked into."""
    front = document.front
    if not isinstance(front, Mapping) or str(front.get("status")) not in UNDECIDED:
        return document
    return replace(document, front={name: value for name, value in front.items() if name not in BESLUT})


def _register(document: Document) -> Registerfil:
    source, entries = document.source, document.front
    form = REGISTER[source.plats.name]
    if not isinstance(entries, list):
        faults = (Fault("ej-lista", source.root),) if entries is not None else ()
        return Registerfil(source=replace(source, faults=(*source.faults, *faults)), poster=())
    found: list[Fault] = []
    poster: list[tuple[int, Any]] = []
    for index, entry in enumerate(entries):
        if not isinstance(entry, Mapping):
            found.append(Fault("ej-uppgifter", source.at(index)))
            continue
        post, problems = validate(form, entry)
        found.extend(_fault(source, problem, index) for problem in problems)
        poster.append((index, post))
    return Registerfil(source=replace(source, faults=(*source.faults, *found)), poster=tuple(poster))


def _fault(source: Source, problem: Problem, *prefix: int) -> Fault:
    path = (*prefix, *problem.path)
    location = source.key(*path) if problem.name == "okant-falt" else source.at(*path)
    return Fault(problem.name, location, problem.facts)
