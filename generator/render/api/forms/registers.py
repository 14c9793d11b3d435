"""Programområden, regions and registers."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....mall.falt import ProgramomradeFalt
from ....mall.register import Begrepp, Indikator, Inforande, Omdirigering, Organisation, Registerkalla
from ....mall.typer import Falt, Id
from ....mall.uppgifter import Kontakt, Lank
from .base import Fil, Url


class Programomrade(ProgramomradeFalt):
    slug: Id
    url: Url
    dokument: tuple[Id, ...]


class Programomraden(Fil):
    antal: int
    programomraden: tuple[Programomrade, ...]


class Regionuppgifter(Falt):
    """What is told of a region wherever it stands."""

    slug: Id
    namn: str
    lanskod: str
    sjukvardsregion: tuple[str, ...]
    kontakt: Kontakt | None = None
    lankar: tuple[Lank, ...]
    arver: Id | None = None
    exempel: bool
    url: Url


class Regionpost(Regionuppgifter):
    tillagg: Annotated[tuple[Id, ...], Field(description="Kunskapsstöd med tillägg som gäller här, egna och ärvda")]


class Regioner(Fil):
    antal: Annotated[int, Field(description="Verkliga regioner")]
    regioner: tuple[Regionpost, ...]


class Begreppsfil(Fil):
    antal: int
    begrepp: tuple[Begrepp, ...]


class Kallfil(Fil):
    antal: int
    kallor: tuple[Registerkalla, ...]


class Indikatorfil(Fil):
    antal: int
    indikatorer: tuple[Indikator, ...]


class Organisationsfil(Fil):
    antal: int
    organisation: tuple[Organisation, ...]


class Inforandefil(Fil):
    antal: int
    inforande: tuple[Inforande, ...]


class Omdirigeringsfil(Fil):
    antal: int
    omdirigeringar: tuple[Omdirigering, ...]
