"""What each kind of file stands for: its fields as validated, its text, and where it came from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from ..mall import block as b
from ..mall.falt import ProgramomradeFalt, RegionFalt, SidFalt, StodFalt, TillaggFalt
from ..mall.sektioner import Sektionsmall, mall_for
from .source import Source
from .text import Block, Body, Sektion

ASKED_IN_BASE = frozenset(
    {"programomrade", "relaterade", "ersatter", "ersatt_av", "overlappar", "samsjuklighet", "kallor", "riktlinjer", "indikatorer"}
)
"""Fields of a support whose places the rules on a file in its base ask for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fil:
    """One source file, read."""

    source: Source

    @property
    def address(self) -> str:
        """Of its page, from the site root; registers have none."""
        return self.source.plats.address


@dataclass(frozen=True, slots=True, kw_only=True)
class Kunskapsstod(Fil):
    falt: StodFalt
    body: Body
    innehall: str
    """SHA-256 of what its author wrote: see ``own_content``."""

    @property
    def id(self) -> str:
        """The file name: also when the field ``id`` is wrong, so that one mistake stays one."""
        return self.source.plats.name

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
class Programomrade(Fil):
    falt: ProgramomradeFalt
    body: Body

    @property
    def slug(self) -> str:
        return self.source.plats.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Region(Fil):
    falt: RegionFalt
    body: Body

    @property
    def slug(self) -> str:
        return self.source.plats.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Tillagg(Fil):
    """A region's addition to one support."""

    falt: TillaggFalt
    body: Body

    @property
    def region(self) -> str:
        return self.source.plats.region

    @property
    def till(self) -> str:
        return self.source.plats.name

    def sektion(self, kod: str) -> Sektion | None:
        return next((sektion for sektion in self.body.sektioner if sektion.kod == kod), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sida(Fil):
    """A free page under ``/om/``."""

    falt: SidFalt
    body: Body


@dataclass(frozen=True, slots=True, kw_only=True)
class Registerfil(Fil):
    """One register file: its entries, each with its position in the list."""

    poster: tuple[tuple[int, Any], ...]
    """(index, entry); entries are of the register's form in ``mall.register``."""

    @property
    def register(self) -> str:
        return self.source.plats.name


Entity = Kunskapsstod | Programomrade | Region | Tillagg | Sida | Registerfil
