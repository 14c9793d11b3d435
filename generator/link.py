"""Values of single files → one linked base. Never fails: what doesn't fit together is for the checks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar
from unicodedata import normalize

from .mall.register import REGISTER, Begrepp, Omdirigering
from .mall.typer import Falt
from .mall.vokabular import NOT_BUILT
from .model import Katalogpost, Kunskapsbas, Other, Programomrade, Publicering, Region, Registerfil, Sida, Tillagg

OtherT = TypeVar("OtherT", bound=Other)

_LAST = {letter: f"{{{number}" for number, letter in enumerate("åäö")}


def swedish(text: str) -> tuple[str, str]:
    """Sort key: the Swedish alphabet, where å, ä and ö come last; capitals and accents don't count."""
    return "".join(_LAST.get(letter) or normalize("NFKD", letter)[0] for letter in text.casefold()), text


def link(
    posts: Iterable[Katalogpost], others: Iterable[Other], *, drafts: bool = False, tidigare: Publicering | None = None
) -> Kunskapsbas:
    """Join catalogue entries, in the order of the paths, all other files, in any, and the publication before this one.

    With ``drafts``, texts with status ``utkast`` are shown too.
    """
    stod = {post.id: post for post in posts}
    others = tuple(sorted(others, key=lambda other: other.source.inner))
    regioner = sorted(_of(others, Region), key=lambda region: swedish(region.falt.namn))
    omraden = sorted(_of(others, Programomrade), key=lambda omrade: swedish(omrade.falt.namn))
    register = {name: _register(others, name) for name in REGISTER}
    terms = [post for post in register["begrepp"].values() if isinstance(post, Begrepp) and post.term]
    recommended = {word.casefold() for post in terms for word in (post.term, *post.synonymer)}
    return Kunskapsbas(
        kunskapsstod=stod,
        others=others,
        programomraden={omrade.slug: omrade for omrade in omraden},
        regioner={region.slug: region for region in regioner},
        tillagg=_tillagg(others, [region.slug for region in regioner]),
        sidor={sida.address: sida for sida in _pages(others)},
        register=register,
        undvik={folded: post.term for post in terms for word in post.undvik if (folded := word.casefold()) not in recommended},
        forkortningar={word: post.term for post in terms for word in post.forkortningar},
        bakatlankar=_backlinks(stod, drafts),
        flyttade=_moved(register["omdirigeringar"], stod),
        drafts=drafts,
        tidigare=tidigare,
    )


def _moved(entries: Mapping[str, Falt], stod: Mapping[str, Katalogpost]) -> dict[str, str]:
    """Every id that leads on, however many steps, to a support that exists."""
    steps = {post.id: post.till for post in entries.values() if isinstance(post, Omdirigering) and post.id not in stod}
    found = {}
    for first in steps:
        last, seen = steps[first], {first}
        while last in steps and last not in seen:
            seen.add(last)
            last = steps[last]
        if last in stod:
            found[first] = last
    return found


def _of(others: tuple[Other, ...], kind: type[OtherT]) -> list[OtherT]:
    return [other for other in others if isinstance(other, kind)]


def _pages(others: tuple[Other, ...]) -> list[Sida]:
    return sorted(_of(others, Sida), key=lambda sida: (sida.falt.ordning, swedish(sida.falt.titel)))


def _tillagg(others: tuple[Other, ...], order: list[str]) -> dict[str, tuple[Tillagg, ...]]:
    found: dict[str, list[Tillagg]] = {}
    for tillagg in _of(others, Tillagg):
        found.setdefault(tillagg.till, []).append(tillagg)
    rank = {slug: number for number, slug in enumerate(order)}
    return {till: tuple(sorted(list_, key=lambda t: (rank.get(t.region, len(rank)), t.region))) for till, list_ in found.items()}


def _register(others: tuple[Other, ...], name: str) -> dict[str, Falt]:
    """First entry wins where an id stands twice (which is a fault)."""
    entries: dict[str, Falt] = {}
    for file in _of(others, Registerfil):
        if file.register == name:
            for _, post in file.poster:
                if post.id:
                    entries.setdefault(post.id, post)
    return dict(sorted(entries.items()))


def _backlinks(stod: Mapping[str, Katalogpost], drafts: bool) -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for post in stod.values():
        for id_ in post.namner if drafts or post.status not in NOT_BUILT else ():
            if id_ in stod and id_ != post.id:
                found.setdefault(id_, set()).add(post.id)
    return {id_: tuple(sorted(found[id_])) for id_ in sorted(found)}
