"""Controlled vocabularies: a value as it stands in the data, and its label for people."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....mall import vokabular as v
from ....mall.typer import Falt
from .base import Fil


class Varde(Falt):
    varde: Annotated[str, Field(description="Som det står i data")]
    etikett: Annotated[str, Field(description="Som det visas för människor")]


class Vokabularfil(Fil):
    namn: str
    antal: int
    varden: tuple[Varde, ...]


class Sektionsvarde(Varde):
    ankare: Annotated[str, Field(description="Fragment på kunskapsstödets sida")]
    malgrupp: Annotated[str, Field(description="vard eller patient")]
    tillagg: Annotated[bool, Field(description="Sant när regioner får lägga till text under rubriken")]
    typ: Annotated[tuple[v.Typ, ...], Field(description="Slag av dokument som har rubriken")]


class Sektionsvokabular(Fil):
    namn: str
    antal: int
    varden: tuple[Sektionsvarde, ...]


class Kodsystemvarde(Varde):
    slug: Annotated[str, Field(description="Del av adresser: /api/v1/koder/<slug>/")]
    oid: str
    fhir: Annotated[str, Field(description="Kodsystemets URI i FHIR")]


class Kodsystemvokabular(Fil):
    namn: str
    antal: int
    varden: tuple[Kodsystemvarde, ...]
