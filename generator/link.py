"""Values of single files → one linked base. Never fails: what doesn't fit together is for the checks."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType
from typing import TypeVar
from unicodedata import normalize

from .mall.platser import Kind, plats_of
from .mall.register import REGISTER
from .mall.typer import Falt
from .mall.vokabular import NOT_BUILT
from .model import Entity, Kunskapsbas, Kunskapsstod, Programomrade, Region, Registerfil, Sida, Tillagg

EntityT = TypeVar("EntityT", bound=Entity)

_LAST = {letter: f"{{{number}" for number, letter in enumerate("åäö")}


def swedish(text: str) -> tuple[str, str]:
    """Sort key: the Swedish alphabet, where å, ä and ö come last; capitals and accents don't count."""
    return "".join(_LAST.get(letter) or normalize("NFKD", letter)[0] for letter in text.casefold()), text


def link(entities: Iterable[Entity], *, drafts: bool = False) -> Kunskapsbas:
    """Join the entities, given in the order of their paths. With ``drafts``, texts with status ``utkast`` are shown too."""
    entities = tuple(entities)
    stod = {s.id: s for s in _of(entities, Kunskapsstod)}
    regioner = sorted(_of(entities, Region), key=lambda region: swedish(region.falt.namn))
    omraden = sorted(_of(entities, Programomrade), key=lambda omrade: swedish(omrade.falt.namn))
    return Kunskapsbas(
        entities=entities,
        kunskapsstod=MappingProxyType(stod),
        programomraden=MappingProxyType({omrade.slug: omrade for omrade in omraden}),
        regioner=MappingProxyType({region.slug: region for region in regioner}),
        tillagg=MappingProxyType(_tillagg(entities, [region.slug for region in regioner])),
        sidor=MappingProxyType({sida.source.plats.name: sida for sida in _pages(entities)}),
        register=MappingProxyType({name: MappingProxyType(_register(entities, name)) for name in REGISTER}),
        bakatlankar=MappingProxyType(_backlinks(stod, drafts)),
        drafts=drafts,
    )


def _of(entities: tuple[Entity, ...], kind: type[EntityT]) -> list[EntityT]:
    return [entity for entity in entities if isinstance(entity, kind)]


def _pages(entities: tuple[Entity, ...]) -> list[Sida]:
    return sorted(_of(entities, Sida), key=lambda sida: (sida.falt.ordning, swedish(sida.falt.titel)))


def _tillagg(entities: tuple[Entity, ...], order: list[str]) -> dict[str, tuple[Tillagg, ...]]:
    found: dict[str, list[Tillagg]] = {}
    for tillagg in _of(entities, Tillagg):
        found.setdefault(tillagg.till, []).append(tillagg)
    rank = {slug: number for number, slug in enumerate(order)}
    return {till: tuple(sorted(list_, key=lambda t: (rank.get(t.region, len(rank)), t.region))) for till, list_ in found.items()}


def _register(entities: tuple[Entity, ...], name: str) -> dict[str, Falt]:
    """First entry wins where an id stands twice (which is a fault)."""
    entries: dict[str, Falt] = {}
    for file in _of(entities, Registerfil):
        if file.register == name:
            for _, post in file.poster:
                if post.id:
                    entries.setdefault(post.id, post)
    return dict(sorted(entries.items()))


def _backlinks(stod: dict[str, Kunskapsstod], drafts: bool) -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for one in stod.values():
        for id_ in references(one) if drafts or one.falt.status not in NOT_BUILT else ():
            if id_ in stod and id_ != one.id:
                found.setdefault(id_, set()).add(one.id)
    return {id_: tuple(sorted(found[id_])) for id_ in sorted(found)}


def references(stod: Kunskapsstod) -> set[str]:
    """The ids of supports that one support names in its text or fields."""
    linked = (plats_of(lank.inner) for lank in stod.body.lankar if lank.inner)
    return {
        *(plats.name for plats in linked if plats and plats.kind is Kind.KUNSKAPSSTOD),
        *stod.falt.relaterade,
        *(samsjuklighet.id for samsjuklighet in stod.falt.samsjuklighet),
    }
