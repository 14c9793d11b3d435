"""The middle: frozen values between the text and the outputs, each with the place it came from.

What authors wrote has Swedish names and stands in ``falt`` exactly as validated; what we compute has English names.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, NamedTuple, TypeVar

from .diagnostics import Fault, Location
from .mall import block as b
from .mall.falt import ProgramomradeFalt, RegionFalt, SidFalt, StodFalt, TillaggFalt
from .mall.platser import Kind, Plats
from .mall.sektioner import Sektionsmall, mall_for
from .mall.typer import Falt
from .mall.vokabular import NOT_BUILT, Relation, Status, Typ

Path = tuple[str | int, ...]
"""Keys and list positions from the root of front-matter to a value: ``("koder", "icd10se", 0, "kod")``."""

BlockFaltT = TypeVar("BlockFaltT", bound=b.BlockFalt)


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of one file: from 0-based character offsets to 1-based lines and columns."""

    path: str
    starts: array[int]
    """Offset of the first character of each line, in an array of machine integers: there is one of these for each file."""

    def at(self, start: int, end: int | None = None) -> Location:
        line, column = self._position(start)
        end_line, end_column = self._position(start if end is None else max(start, end))
        return Location(self.path, line, column, end_line, end_column)

    def _position(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1


@dataclass(frozen=True, slots=True)
class Place:
    """Where a key (or a list entry) and its value stand, as offsets in the file."""

    key: tuple[int, int]
    value: tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a value came from: its file, the place of everything in its front-matter, and what was wrong so far."""

    inner: str
    plats: Plats
    lines: Lines
    places: Mapping[Path, Place]
    faults: tuple[Fault, ...] = ()
    last_line: int = 1

    @property
    def path(self) -> str:
        return self.lines.path

    @property
    def start(self) -> Location:
        """The opening ``---``, where a missing key is reported."""
        return Location(self.path, 1, 1, 1, 4)

    @property
    def end(self) -> Location:
        """The last line, where a missing section is reported."""
        return Location(self.path, self.last_line, 1, self.last_line, 1)

    def at(self, *path: str | int) -> Location:
        """The place of a value, else of the nearest thing around it."""
        while path and path not in self.places:
            path = path[:-1]
        return self.lines.at(*self.places[path].value) if path else self.start

    def key(self, *path: str | int) -> Location:
        """The place of a key."""
        return self.lines.at(*self.places[path].key) if path in self.places else self.at(*path)

    def faults_named(self, *names: str) -> Iterator[Fault]:
        return (fault for fault in self.faults if fault.name in names)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rubrik:
    niva: int
    text: str
    ankare: str
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Lank:
    """A link in the text. ``inner`` is the file it points to, when it points into the content folder."""

    mal: str
    """As the author wrote it."""
    text: str
    location: Location
    inner: str | None = None
    fragment: str = ""
    bild: bool = False


@dataclass(frozen=True, slots=True)
class Kallmark:
    """A reference to a source: ``[@id]`` or an id in a block's ``kallor``."""

    id: str
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Prosa:
    """Text between headings and blocks, rendered."""

    html: str
    text: str
    stycken: tuple[str, ...]
    """Running text: paragraphs outside lists and tables."""
    words: int
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """``::: namn {…}``: attributes as validated (None when they weren't valid) and body, rendered."""

    namn: str
    falt: b.BlockFalt
    html: str
    text: str
    markdown: str
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Nod:
    """A box of a flow chart; ``fraga`` is a choice, ``lank`` an address on the site."""

    id: str
    text: str
    fraga: bool = False
    lank: str = ""


@dataclass(frozen=True, slots=True)
class Kant:
    fran: str
    till: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flode:
    """A flow chart as a graph; ``noder`` in order of appearance."""

    noder: tuple[Nod, ...]
    kanter: tuple[Kant, ...]
    location: Location

    def utgangar(self, nod: str) -> tuple[Kant, ...]:
        return tuple(kant for kant in self.kanter if kant.fran == nod)

    def nod(self, id_: str) -> Nod:
        return next(nod for nod in self.noder if nod.id == id_)

    @property
    def rotter(self) -> tuple[Nod, ...]:
        """The boxes where reading begins; in a circle, the first."""
        targets = {kant.till for kant in self.kanter}
        return tuple(nod for nod in self.noder if nod.id not in targets) or self.noder[:1]


Del = Prosa | Block | Flode

ASKED_IN_BASE = frozenset({"programomrade", "relaterade", "ersatter", "ersatt_av", "overlappar", "samsjuklighet", "kallor"})
"""Fields of a support whose places the rules on a file in its base ask for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sektion:
    """What stands under one H2. ``kod`` is the template's code, or a slug where the heading isn't the template's."""

    kod: str
    rubrik: str
    ankare: str
    malgrupp: str
    delar: tuple[Del, ...]
    underrubriker: tuple[Rubrik, ...]
    markdown: str
    text: str
    location: Location
    first_line: int = 1
    """The 1-based line of the file where ``markdown`` begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A Markdown text, read."""

    inledning: tuple[Del, ...] = ()
    """What stands before the first H2; templates have nothing there, free pages do."""
    sektioner: tuple[Sektion, ...] = ()
    lankar: tuple[Lank, ...] = ()
    kallmarken: tuple[Kallmark, ...] = ()

    @property
    def delar(self) -> Iterator[Del]:
        yield from self.inledning
        for sektion in self.sektioner:
            yield from sektion.delar

    def slim(self) -> Body:
        """Without the plain text of prose, which stands in the sections' own text."""
        sektioner = tuple(replace(s, delar=tuple(_slim(part) for part in s.delar)) for s in self.sektioner)
        return replace(self, sektioner=sektioner)

    def block(self, falt: type[BlockFaltT]) -> tuple[tuple[BlockFaltT, Block], ...]:
        """All blocks of one form, with their attributes typed."""
        return tuple((d.falt, d) for d in self.delar if isinstance(d, Block) and isinstance(d.falt, falt))

    @property
    def ankare(self) -> frozenset[str]:
        """Every anchor that a link may point to."""
        found = {s.ankare for s in self.sektioner} | {r.ankare for s in self.sektioner for r in s.underrubriker}
        return frozenset(found | {falt.id for falt, _ in self.block(b.Rekommendation)})


def _slim(part: Del) -> Del:
    return replace(part, text="", stycken=()) if isinstance(part, Prosa) else part


@dataclass(frozen=True, slots=True, kw_only=True)
class Kunskapsstod:
    source: Source
    falt: StodFalt
    body: Body

    @property
    def id(self) -> str:
        """The file name: also when the field ``id`` is wrong, so that one mistake stays one."""
        return self.source.plats.name

    @property
    def address(self) -> str:
        return self.source.plats.address

    def slim(self) -> Kunskapsstod:
        """The same, without what only rules on the file alone ask for: most places, and prose as plain text."""
        kept = {path: place for path, place in self.source.places.items() if path and path[0] in ASKED_IN_BASE}
        return replace(self, source=replace(self.source, places=kept), body=self.body.slim())

    @property
    def mall(self) -> tuple[Sektionsmall, ...]:
        return mall_for(self.falt.typ)

    @property
    def rekommendationer(self) -> tuple[tuple[b.Rekommendation, Block], ...]:
        return self.body.block(b.Rekommendation)

    @property
    def varningssymtom(self) -> tuple[tuple[b.Varningssymtom, Block], ...]:
        return self.body.block(b.Varningssymtom)

    @property
    def remittera(self) -> tuple[tuple[b.Remittera, Block], ...]:
        return self.body.block(b.Remittera)

    @property
    def lakemedel(self) -> tuple[tuple[b.Lakemedel, Block], ...]:
        return self.body.block(b.Lakemedel)

    @property
    def alternativ(self) -> tuple[tuple[b.Alternativ, Block], ...]:
        return self.body.block(b.Alternativ)

    @property
    def ankare(self) -> frozenset[str]:
        """Anchors of the page: those of the text and of the two sections made from fields."""
        return self.body.ankare | {mall.ankare for mall in self.mall if mall.fran_falt}

    def sektion(self, kod: str) -> Sektion | None:
        return next((sektion for sektion in self.body.sektioner if sektion.kod == kod), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Programomrade:
    source: Source
    falt: ProgramomradeFalt
    body: Body

    @property
    def slug(self) -> str:
        return self.source.plats.name

    @property
    def address(self) -> str:
        return self.source.plats.address


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    source: Source
    falt: RegionFalt
    body: Body

    @property
    def slug(self) -> str:
        return self.source.plats.name

    @property
    def address(self) -> str:
        return self.source.plats.address


@dataclass(frozen=True, slots=True, kw_only=True)
class Tillagg:
    """A region's addition to one support."""

    source: Source
    falt: TillaggFalt
    body: Body

    @property
    def region(self) -> str:
        return self.source.plats.region

    @property
    def till(self) -> str:
        return self.source.plats.name

    @property
    def address(self) -> str:
        return self.source.plats.address

    def sektion(self, kod: str) -> Sektion | None:
        return next((sektion for sektion in self.body.sektioner if sektion.kod == kod), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sida:
    """A free page under ``/om/``."""

    source: Source
    falt: SidFalt
    body: Body

    @property
    def address(self) -> str:
        return self.source.plats.address


@dataclass(frozen=True, slots=True, kw_only=True)
class Registerfil:
    """One register file: its entries, each with its position in the list."""

    source: Source
    poster: tuple[tuple[int, Any], ...]
    """(index, entry); entries are of the register's form in ``mall.register``."""

    @property
    def register(self) -> str:
        return self.source.plats.name


Entity = Kunskapsstod | Programomrade | Region | Tillagg | Sida | Registerfil


class Katalogkod(NamedTuple):
    """A code that leads to a support. ``text`` is the author's own title or, for a drug, the substance."""

    system: str
    """Key of the code system in front-matter."""
    kod: str
    relation: Relation
    text: str


class Katalogpost(NamedTuple):
    """What others need to know of a support: lists, links, checks and look-ups are made from these, never from whole texts.

    A named tuple, since ten thousand of them are kept and read at each run.
    """

    id: str
    inner: str
    read: bool
    """Whether its front-matter could be read."""
    titel: str
    typ: Typ
    status: Status
    version: str
    sammanfattning: str
    programomrade: str
    andrad: date
    """Day of the newest change."""
    koder: tuple[Katalogkod, ...]
    antal_rekommendationer: int
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


Other = Programomrade | Region | Tillagg | Sida | Registerfil


@dataclass(frozen=True, slots=True, kw_only=True)
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
    register: Mapping[str, Mapping[str, Falt]]
    """Register → id → entry."""
    bakatlankar: Mapping[str, tuple[str, ...]]
    """Support id → ids of supports that link to it or name it."""
    drafts: bool = False
    """Whether texts with status ``utkast`` are shown (in the preview)."""

    def published(self) -> Iterator[Katalogpost]:
        """The supports of a publication, by id."""
        return (post for post in self.kunskapsstod.values() if self.is_published(post))

    def is_published(self, post: Katalogpost) -> bool:
        return self.drafts or post.status not in NOT_BUILT

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
