"""A region with the list of its additions, and a support as it is to be read there."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....mall import vokabular as v
from ....mall.typer import Datum, Falt, Id, Version, o
from .base import Fil, Url
from .documents import LokaltTillagg, Sektion
from .parts import Utdrag
from .registers import Regionuppgifter

Avvikelse = Annotated[bool, Field(description="Sant när regionen avviker från den nationella texten")]
EfterNationell = Annotated[
    bool, Field(description="Sant när den nationella texten har fått en ny huvudversion sedan tillägget granskades")
]
Arvt = Annotated[bool, Field(description="Sant när en annan region har gjort tillägget")]


class Tillaggspost(Falt):
    id: Id
    titel: str
    version: Annotated[Version, Field(description="Den nationella versionen")]
    status: v.Status
    url: Url
    json_url: Url = Field(alias="json", description="Nationell och lokal text tillsammans")
    fran: Annotated[tuple[Id, ...], Field(description="Regioner som har gjort tilläggen, ärvda först")]
    sektioner: Annotated[tuple[str, ...], Field(description="Avsnitt med tillägg, som koder")]
    avvikelse: Avvikelse
    efter_nationell: EfterNationell


class Regionfil(Regionuppgifter, Fil):
    antal: Annotated[int, Field(description="Kunskapsstöd med tillägg som gäller här")]
    tillagg: tuple[Tillaggspost, ...]


class Regionnamn(Falt):
    slug: Id
    namn: str
    exempel: Annotated[bool, Field(description="Sant för påhittade regioner")]


class GallandeTillagg(LokaltTillagg):
    arvt: Arvt
    avvikelse: Avvikelse
    efter_nationell: EfterNationell


class Sektionstillagg(Falt):
    region: Annotated[Id, Field(description="Regionen som har gjort tillägget")]
    namn: str
    arvt: Arvt
    till_version: Annotated[Version, Field(description="Den nationella version som tillägget granskats mot")]
    giltig_till: Datum | None = o("Sista dag som tillägget gäller")
    avvikelse: Avvikelse
    motivering: Annotated[tuple[str, ...], Field(description="Skäl till varje avvikelse")]
    efter_nationell: EfterNationell
    html: str
    markdown: str
    text: str


class SammanslagenSektion(Falt):
    kod: str
    rubrik: str
    malgrupp: str
    nationell: Sektion | None = o("Den nationella texten; saknas när bara regionen har text under rubriken")
    tillagg: tuple[Sektionstillagg, ...]


class RegionDokument(Utdrag):
    """A support with what applies in one region, own additions and inherited ones."""

    region: Regionnamn
    tillagg: tuple[GallandeTillagg, ...]
    sammanslagen: tuple[SammanslagenSektion, ...]
