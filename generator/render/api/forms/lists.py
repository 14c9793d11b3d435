"""What lists the files: the index and the manifest."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....mall import vokabular as v
from ....mall.typer import Datum, Falt, Id, Version
from .base import Fil, Sha256, Url
from .documents import Dokument


class Indexpost(Falt):
    id: Id
    titel: str
    typ: v.Typ
    version: Version
    status: v.Status
    programomrade: Id
    url: Url
    json_url: Url = Field(alias="json")
    sha256: Annotated[Sha256, Field(description="SHA-256 av filen i json")]
    andrad: Annotated[Datum, Field(description="Dag för den senaste ändringen i andringslogg")]
    innehall_sha256: Annotated[Sha256, Field(description="Av författarens egna uppgifter och text; ändras bara med versionen")]


class Gravstenspost(Falt):
    id: Id
    titel: str
    status: v.Gravstensstatus
    version: Version | None = None
    url: Url
    json_url: Url = Field(alias="json")
    sha256: Annotated[Sha256, Field(description="SHA-256 av filen i json")]
    andrad: Datum
    innehall_sha256: Sha256 | None = None


class Antal(Falt):
    dokument: int
    rekommendationer: int
    programomraden: int
    regioner: Annotated[int, Field(description="Verkliga regioner; de påhittade räknas inte")]


class Index(Fil):
    schema_version: str
    bas: Annotated[Url, Field(description="Webbplatsens rot; byts av den som speglar")]
    epok: Annotated[str, Field(description="Flödets epok")]
    sekvens: Annotated[int, Field(description="Flödets senaste händelse i denna publicering")]
    licens: str
    licens_url: Url
    antal: Antal
    lankar: dict[str, Url] = Field(description="Övriga filer")
    scheman: dict[str, Url] = Field(description="Scheman, efter namn")
    dokument: tuple[Indexpost, ...]
    gravstenar: Annotated[tuple[Gravstenspost, ...], Field(description="Dokument som inte längre gäller eller som flyttats")]


class Dump(Fil):
    """Every document in one file."""

    antal: int
    dokument: tuple[Dokument, ...]


class Manifestpost(Falt):
    path: str
    bytes: int
    sha256: Sha256


class Del(Falt):
    path: str
    sha256: Sha256
    antal: int


class Manifest(Fil):
    """Every other file of the publication: those that clients keep, and lists of the rest."""

    epok: Annotated[str, Field(description="Flödets epok")]
    sekvens: Annotated[int, Field(description="Flödets senaste händelse")]
    antal: int
    filer: tuple[Manifestpost, ...]
    delar: Annotated[tuple[Del, ...], Field(description="Listor över de många små filerna och sidorna")]


class Manifestdel(Fil):
    del_: Annotated[str, Field(alias="del", description="Slag av filer")]
    antal: int
    filer: tuple[Manifestpost, ...]
