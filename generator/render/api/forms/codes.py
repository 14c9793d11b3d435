"""Look-up by code. ``feed`` is the JSON form of HL7's Context-Aware Knowledge Retrieval (Infobutton) response, an Atom feed, as
MedlinePlus Connect gives it: existing clients read that form.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ....mall import vokabular as v
from ....mall.typer import Falt, Id
from .base import Fil, Url

System = Annotated[str, Field(description="Kodsystemets namn i adresser: icd-10-se, kva, atc eller snomed-ct")]
Oid = Annotated[str, Field(pattern=r"^[0-2](\.(0|[1-9][0-9]*))+$", description="Kodsystemets OID")]
Tidpunkt = Annotated[str, Field(json_schema_extra={"format": "date-time"})]


class Avsnitt(Falt):
    kod: Annotated[str, Field(description="Avsnittets kod i mallen, eller lakemedel")]
    url: Url


class Traff(Falt):
    id: Id
    titel: str
    status: v.Status
    relation: v.Relation
    matchad: Annotated[str, Field(description="Koden som stödet anger: den sökta, en överordnad eller en underordnad")]
    url: Url
    json_url: Url = Field(alias="json", description="Hela kunskapsstödet")
    patient: Annotated[Url, Field(description="Sidan för patienten")]
    avsnitt: tuple[Avsnitt, ...]


class Varde(Falt):
    value: str = Field(alias="_value")


class Text(Varde):
    type: Literal["text", "html"]


class Tid(Falt):
    value: Tidpunkt = Field(alias="_value")


class Adress(Falt):
    value: Url = Field(alias="_value")


class Utgivare(Falt):
    name: Varde
    uri: Adress


class Kategori(Falt):
    scheme: Annotated[str, Field(description="Parametern i en fråga enligt HL7")]
    term: str


class Lank(Falt):
    title: str
    rel: Literal["alternate"]
    type: Literal["html"]
    href: Url


class Post(Falt):
    lang: str
    title: Annotated[Text, Field(description="Titeln, med statusen framför när inget organ har fastställt texten")]
    link: tuple[Lank, ...]
    id: Adress
    updated: Tid
    summary: Annotated[Text, Field(description="Sammanfattningen som HTML")]


class Feed(Falt):
    base: Url
    lang: str
    title: Text
    subtitle: Text
    author: Utgivare
    updated: Annotated[Tid, Field(description="Dag för den senaste ändringen i de kunskapsstöd som räknas upp")]
    category: tuple[Kategori, ...]
    id: Adress
    entry: tuple[Post, ...]


class Kod(Fil):
    """What one code leads to."""

    system: System
    oid: Oid
    kod: str
    text: Annotated[str | None, Field(description="Rubrik som en författare gett koden")] = None
    foraldrar: Annotated[tuple[str, ...], Field(description="Överordnade koder, den närmaste först")]
    underkoder: Annotated[tuple[str, ...], Field(description="Koder ett steg ned som leder till något")]
    sida: Annotated[Url, Field(description="Sidan för läsare; där finns också de träffar som inte ryms här")]
    antal: Annotated[int, Field(description="Alla träffar, också de som inte ryms i traffar")]
    feed: Annotated[Feed, Field(description="Samma träffar i den form som MedlinePlus Connect svarar med")]
    traffar: Annotated[tuple[Traff, ...], Field(description="De bästa träffarna, den bästa först")]


class Kodpost(Falt):
    kod: str
    text: str | None = None
    antal: Annotated[int, Field(description="Antal kunskapsstöd")]


class Kodlista(Fil):
    """Every code of one system that has a file."""

    system: System
    namn: str
    oid: Oid
    fhir: Annotated[str, Field(description="Kodsystemets identitet i FHIR")]
    aven: Annotated[tuple[str, ...], Field(description="Andra identiteter som /infobutton/ tar emot för systemet")]
    form: Annotated[str, Field(description="Kodernas form, som reguljärt uttryck")]
    steg: Annotated[tuple[int, ...], Field(description="Längder som en längre kod kortas till när den saknas, den längsta först")]
    url_mall: Annotated[str, Field(description="Adress till en kods fil (RFC 6570): byt ut {kod}")]
    antal: int
    koder: tuple[Kodpost, ...]
