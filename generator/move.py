"""A support gets another id: its file, everything that names it, and the redirect that keeps the old address working."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from .checks.places import body_of
from .checks.redirects import REGISTER_FILE
from .checks.relations import relations
from .diagnostics import Location
from .mall.platser import Kind
from .mall.register import Inforande, Omdirigering
from .mall.typer import ID_FORM
from .model import Entity, Kunskapsstod, Registerfil, Tillagg
from .pipeline import Loaded
from .read import SourceFile


class CannotMove(Exception):
    """Why not, in Swedish."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A file of the content folder with its new text, and where it lay before if that isn't where it is to lie."""

    inner: str
    text: str
    before: str = ""


def moved(files: Iterable[SourceFile], loaded: Loaded, old: str, new: str, today: date) -> Iterator[Moved]:
    """Every file that changes when the support ``old`` is called ``new`` from now on. Raises :class:`CannotMove`."""
    _refuse(loaded, old, new)
    entities = {entity.source.inner: entity for entity in (*loaded.stod.values(), *loaded.base.others)}
    texts = {file.inner: file.text for file in files if file.text is not None}
    for inner, entity in entities.items():
        if inner in texts and inner != REGISTER_FILE:
            text = _with(texts[inner], entity, [*_links(entity, texts[inner], old), *_places(entity, old)], old, new)
            plats = entity.source.plats
            named = plats.kind in (Kind.KUNSKAPSSTOD, Kind.TILLAGG) and plats.name == old
            if named:
                yield Moved(f"{inner.removesuffix(f'{old}.md')}{new}.md", text, before=inner)
            elif text != texts[inner]:
                yield Moved(inner, text)
    before = texts.get(REGISTER_FILE, "").strip()
    before = "" if before == "[]" else f"{before}\n" if before else ""
    yield Moved(REGISTER_FILE, f"{before}- {{id: {old}, till: {new}, datum: {today}}}\n")


def _refuse(loaded: Loaded, old: str, new: str) -> None:
    taken = {post.id for post in loaded.base.poster("omdirigeringar", Omdirigering)}
    if any(any(file.source.serious_faults) for file in loaded.base.others if file.source.inner == REGISTER_FILE):
        raise CannotMove(f"{REGISTER_FILE} har fel. Rätta dem först: kör kunskap check.")
    if old not in loaded.stod:
        raise CannotMove(f"Kunskapsstödet {old} finns inte.")
    if not re.fullmatch(ID_FORM, new) or not 3 <= len(new) <= 60:
        raise CannotMove(f"{new} kan inte vara ett id: skriv 3–60 små bokstäver a–z, siffror och enkla bindestreck.")
    if new in loaded.stod or new in taken:
        raise CannotMove(f"Id:t {new} {'används' if new in loaded.stod else 'har använts'} redan. Ett id återanvänds aldrig.")


def _links(entity: Entity, text: str, old: str) -> Iterator[Location]:
    """The addresses of links to the support. One that stands elsewhere than its link is left to its author."""
    for lank in body_of(entity).lankar:
        if lank.inner == f"kunskapsstod/{old}.md" and not lank.mal.startswith("#"):
            if f"{old}.md" not in text[_stretch(entity, lank.location)]:
                raise CannotMove(
                    f"Länken på {lank.location} har sin adress på ett annat ställe. Skriv den först som [text]({old}.md)."
                )
            yield lank.location


def _places(entity: Entity, old: str) -> Iterator[Location]:
    """Where a file names the support by its id alone."""
    source = entity.source
    if isinstance(entity, Kunskapsstod):
        yield from (relation.location for relation in relations(entity) if relation.id == old)
        if entity.id == old and entity.falt.id == old:
            yield source.at("id")
    elif isinstance(entity, Tillagg) and entity.falt.till == old:
        yield source.at("till")
    elif isinstance(entity, Registerfil):
        for index, post in entity.poster:
            if isinstance(post, Inforande) and post.vardforlopp == old:
                yield source.at(index, "vardforlopp")


def _with(text: str, entity: Entity, places: list[Location], old: str, new: str) -> str:
    """The text with the new id at the places, the last one first so that the others stay where they are."""
    name = re.compile(rf"(?<![a-z0-9-]){re.escape(old)}(?![a-z0-9-])")
    for place in sorted(set(places), reverse=True):
        stretch = _stretch(entity, place)
        text = text[: stretch.start] + name.sub(new, text[stretch], count=1) + text[stretch.stop :]
    return text


def _stretch(entity: Entity, place: Location) -> slice:
    starts = entity.source.lines.starts
    return slice(starts[place.line - 1] + place.column - 1, starts[place.end_line - 1] + place.end_column - 1)
