"""The whole: catalogue entries of all supports, every other file, and what belongs together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple, TypeVar

from ..mall.platser import Kind, Plats
from ..mall.typer import Falt
from ..mall.vokabular import NOT_BUILT, WITHDRAWN, Andringstyp, Bradska, Malgrupp, Relation, Status, Typ, Vardniva
from .entities import Programomrade, Region, Registerfil, Sida, Tillagg
from .published import Publicering

PostT = TypeVar("PostT", bound=Falt)


class Katalogkod(NamedTuple):
    """A code that leads to a support. ``text`` is the author's own title or, for a drug, the substance."""

    system: str
    """Key of the code system in front-matter."""
    kod: str
    relation: Relation
    undertrad: bool
    """Whether everything under the code leads here too."""
    text: str


class Loggpost(NamedTuple):
    """A change as the author tells of it: an entry of ``andringslogg``."""

    version: str
    datum: date
    typ: Andringstyp
    text: str
    sektioner: tuple[str, ...]
    patientsakerhet: bool


class Katalogpost(NamedTuple):
    """What others need to know of a support: lists, links, checks and look-ups are made from these, never from whole texts.

    A named tuple, since ten thousand of them are kept and read at each run.
    """

    id: str
    path: str
    """Of its file, as shown to people."""
    inner: str
    read: bool
    """Whether its front-matter could be read."""
    titel: str
    typ: Typ
    status: Status
    version: str
    sammanfattning: str
    programomrade: str
    vardniva: tuple[Vardniva, ...]
    malgrupp: tuple[Malgrupp, ...]
    agare: str
    """The body that answers for the text."""
    andringslogg: tuple[Loggpost, ...]
    """Newest first; never empty in a publication."""
    innehall: str
    """SHA-256 of what its author wrote: see ``own_content``."""
    granskad: date | None
    nasta_granskning: date | None
    remiss: tuple[date, date] | None
    """First and last day on which comments are taken."""
    koder: tuple[Katalogkod, ...]
    antal_rekommendationer: int
    bradska: Bradska | None
    """Of its most urgent red flag."""
    arskontroll: bool
    """Whether its follow-up speaks of something that is done each year."""
    har_lakemedel: bool
    """Whether it gives doses: has a block for a drug."""
    kallor: tuple[str, ...]
    """Its sources and guidelines, by id: those in the register lead back to it."""
    indikatorer: tuple[str, ...]
    namner: tuple[str, ...]
    """The supports that it names in text or fields."""
    relationer: Mapping[str, tuple[str, ...]]
    """Field → ids, for the fields that have to be answered by the other."""
    ovissa: tuple[str, ...]
    """Those of the fields that stand there but weren't valid."""
    ankare: tuple[str, ...]
    """Anchors of its page, sorted."""
    ankare_kanda: bool
    """Whether every anchor is known: not when a block couldn't be read."""

    @property
    def address(self) -> str:
        return Plats(Kind.KUNSKAPSSTOD, self.id).address

    @property
    def andrad(self) -> date:
        """Day of the newest change."""
        return self.andringslogg[0].datum if self.andringslogg else date.min

    @property
    def in_use(self) -> bool:
        """Whether readers are to follow it, or at least to know of it: not after it was taken out of use."""
        return self.status not in WITHDRAWN


Other = Programomrade | Region | Tillagg | Sida | Registerfil


@dataclass(frozen=True, kw_only=True)
class Kunskapsbas:
    """Everything, linked. Mappings are in a fixed order: by id, regions by name."""

    kunskapsstod: Mapping[str, Katalogpost]
    others: tuple[Other, ...]
    """Every file that isn't a support, in the order of the paths."""
    programomraden: Mapping[str, Programomrade]
    regioner: Mapping[str, Region]
    tillagg: Mapping[str, tuple[Tillagg, ...]]
    """Support id → additions, in the order of the regions."""
    sidor: Mapping[str, Sida]
    """Address → free page, in the order in which they are listed."""
    register: Mapping[str, Mapping[str, Falt]]
    """Register → id → entry."""
    undvik: Mapping[str, str]
    """Word that the register of terms advises against, folded → the term to use instead."""
    forkortningar: Mapping[str, str]
    """Abbreviation in the register of terms → what it stands for."""
    bakatlankar: Mapping[str, tuple[str, ...]]
    """Support id → ids of supports that link to it or name it."""
    flyttade: Mapping[str, str]
    """Id that is no longer used → id of the support as it is called now; only where that support exists."""
    tidigare: Publicering | None = None
    """The publication before this one, when there is one to compare with."""
    drafts: bool = False
    """Whether texts with status ``utkast`` are shown (in the preview)."""

    def poster(self, register: str, form: type[PostT]) -> list[PostT]:
        """The entries of a register, in the order of their ids."""
        return [post for post in self.register[register].values() if isinstance(post, form)]

    def published(self) -> Iterator[Katalogpost]:
        """The supports of a publication, by id; also those out of use, which keep their addresses as tombstones."""
        return (post for post in self.kunskapsstod.values() if self.is_published(post))

    def in_use(self) -> Iterator[Katalogpost]:
        """The supports that lists, look-ups and the search lead to, by id."""
        return (post for post in self.published() if post.in_use)

    def is_published(self, post: Katalogpost) -> bool:
        return self.drafts or post.status not in NOT_BUILT

    def moved_to(self, id_: str) -> str:
        """The id that a support goes by now."""
        return self.flyttade.get(id_, id_)

    @cached_property
    def files(self) -> frozenset[str]:
        """Every file, relative to the content folder."""
        return frozenset({*(post.inner for post in self.kunskapsstod.values()), *(other.source.inner for other in self.others)})

    def tillagg_i(self, region: str, stod: str) -> tuple[Tillagg, ...]:
        """The additions that apply in a region: inherited ones first, then its own."""
        by_region = {tillagg.region: tillagg for tillagg in self.tillagg.get(stod, ())}
        if not by_region:
            return ()
        chain: list[str] = []
        slug: str | None = region
        while slug and slug not in chain and slug in self.regioner:
            chain.insert(0, slug)
            slug = self.regioner[slug].falt.arver
        return tuple(by_region[slug] for slug in chain if slug in by_region)
