"""A Markdown text, read: sections with their parts in order, links and source marks, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple, TypeVar

from ..diagnostics import Location
from ..mall import block as b

BlockFaltT = TypeVar("BlockFaltT", bound=b.BlockFalt)


class Rubrik(NamedTuple):
    niva: int
    text: str
    ankare: str
    location: Location


class Lank(NamedTuple):
    """A link in the text. ``inner`` is the file it points to, when it points into the content folder."""

    mal: str
    """As the author wrote it."""
    text: str
    location: Location
    inner: str | None = None
    fragment: str = ""
    bild: bool = False


class Kallmark(NamedTuple):
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


class Block(NamedTuple):
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


class Sektion(NamedTuple):
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
        sektioner = tuple([s._replace(delar=tuple([_slim(part) for part in s.delar])) for s in self.sektioner])
        return replace(self, sektioner=sektioner)

    def block(self, falt: type[BlockFaltT]) -> tuple[tuple[BlockFaltT, Block], ...]:
        """All blocks of one form, with their attributes typed."""
        parts = (self.inledning, *(sektion.delar for sektion in self.sektioner))
        return tuple([(d.falt, d) for delar in parts for d in delar if isinstance(d, Block) and isinstance(d.falt, falt)])

    @property
    def ankare(self) -> frozenset[str]:
        """Every anchor that a link may point to."""
        found = {s.ankare for s in self.sektioner} | {r.ankare for s in self.sektioner for r in s.underrubriker}
        return frozenset(found | {falt.id for falt, _ in self.block(b.Rekommendation)})


def _slim(part: Del) -> Del:
    return replace(part, text="", stycken=()) if isinstance(part, Prosa) else part
