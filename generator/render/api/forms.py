"""The form of every file of the API, on top of the forms that front-matter is checked against. The JSON Schemas come from them."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...mall import block as b
from ...mall import vokabular as v
from ...mall.falt import ProgramomradeFalt, StodFalt
from ...mall.register import Begrepp, Indikator, Inforande, Organisation, Registerkalla
from ...mall.typer import Datum, Falt, Id, Version, o
from ...mall.uppgifter import Ansvarig, Kontakt, Lank

Url = Annotated[str, Field(pattern=r"^https?://", json_schema_extra={"format": "uri"})]
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class Fil(Falt):
    """Base of every file: it names its schema first."""

    schema_: Url = Field(alias="$schema", description="Adress till filens schema")


class Hanvisning(Falt):
    """Another support, as shown to people."""

    id: Id
    titel: str
    url: Url


class Sektion(Falt):
    kod: Annotated[str, Field(description="Avsnittets kod i mallen")]
    rubrik: str
    malgrupp: Annotated[str, Field(description="vard eller patient")]
    html: Annotated[str, Field(description="Semantisk HTML utan klasser, skript och webbplatsens ram")]
    markdown: Annotated[str, Field(description="Som författaren skrev")]
    text: Annotated[str, Field(description="Ren text")]
    ankare: Annotated[str, Field(description="Fragment på sidan")]
    url: Url
    sha256: Annotated[Sha256, Field(description="SHA-256 av markdown (UTF-8)")]


class Rekommendation(b.Rekommendation):
    rid: Annotated[str, Field(description="Globalt id: dokumentets id, två bindestreck, rekommendationens id")]
    html: str
    text: str
    url: Url


class Varningssymtom(b.Varningssymtom):
    html: str
    text: str


class Remittera(b.Remittera):
    html: str
    text: str


class Lakemedel(b.Lakemedel):
    html: str
    text: str


class Tillaggssektion(Falt):
    kod: str
    rubrik: str
    html: str
    markdown: str
    text: str


class LokaltTillagg(Falt):
    region: Id
    namn: Annotated[str, Field(description="Regionens namn")]
    till_version: Version
    giltig_till: Datum | None = o("Sista dag som tillägget gäller")
    ansvarig: Ansvarig | None = o("Ägare och förvaltare i regionen")
    arver: Id | None = o("Region vars tillägg detta bygger på")
    url: Url
    sektioner: tuple[Tillaggssektion, ...]


class Dokument(StodFalt, Fil):
    """One knowledge support: all front-matter, then what the text says."""

    relaterade: tuple[Hanvisning, ...] = o("Närliggande kunskapsstöd", ())  # type: ignore[assignment]
    url: Url
    json_url: Url = Field(alias="json", description="Denna fil")
    markdown_url: Url = Field(alias="kalltext", description="Källfilen hos värden för förrådet")
    experimentell: Annotated[bool, Field(description="Sant när texten inte är fastställd av något organ")]
    sektioner: tuple[Sektion, ...]
    rekommendationer: tuple[Rekommendation, ...]
    varningssymtom: tuple[Varningssymtom, ...]
    remittera: tuple[Remittera, ...]
    lakemedel: tuple[Lakemedel, ...]
    bakatlankar: tuple[Hanvisning, ...]
    lokala_tillagg: tuple[LokaltTillagg, ...]


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


class Antal(Falt):
    dokument: int
    rekommendationer: int
    programomraden: int
    regioner: Annotated[int, Field(description="Verkliga regioner; de påhittade räknas inte")]


class Index(Fil):
    schema_version: str
    bas: Annotated[Url, Field(description="Webbplatsens rot; byts av den som speglar")]
    licens: str
    licens_url: Url
    antal: Antal
    lankar: dict[str, Url] = Field(description="Övriga filer")
    scheman: dict[str, Url] = Field(description="Scheman, efter namn")
    dokument: tuple[Indexpost, ...]


class Programomrade(ProgramomradeFalt):
    slug: Id
    url: Url
    dokument: tuple[Id, ...]


class Programomraden(Fil):
    antal: int
    programomraden: tuple[Programomrade, ...]


class Regionpost(Falt):
    slug: Id
    namn: str
    lanskod: str
    sjukvardsregion: tuple[str, ...]
    kontakt: Kontakt | None = None
    lankar: tuple[Lank, ...]
    arver: Id | None = None
    exempel: bool
    url: Url
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


class Manifestpost(Falt):
    path: str
    bytes: int
    sha256: Sha256


class Manifest(Fil):
    """Every other file of the API."""

    antal: int
    filer: tuple[Manifestpost, ...]


FORMS: dict[str, type[Fil]] = {
    "index": Index,
    "dokument": Dokument,
    "programomraden": Programomraden,
    "regioner": Regioner,
    "begrepp": Begreppsfil,
    "kallor": Kallfil,
    "indikatorer": Indikatorfil,
    "organisation": Organisationsfil,
    "inforande": Inforandefil,
    "manifest": Manifest,
}
"""Schema name → form; the schema of ``dokument`` is ``/api/v1/schema/dokument.schema.json``."""
