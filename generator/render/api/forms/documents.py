"""A knowledge support, whole: all front-matter, then what the text says."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....mall import block as b
from ....mall.falt import StodFalt
from ....mall.typer import Datum, Falt, Id, Version, o
from ....mall.uppgifter import Ansvarig
from .base import Fil, Hanvisning, Sha256, Url
from .cards import Kort


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


class Medverkan(Falt):
    """Always an object here, also where the author wrote ``ingen``."""

    ingen: Annotated[bool, Field(description="Sant när patienter inte har medverkat; då saknas de andra uppgifterna")]
    roll: str | None = o("Vilka som medverkat, som roller")
    nar: str | None = o("I vilket skede")
    hur: str | None = o("På vilket sätt")
    syfte: str | None = o("Varför")
    resultat: str | None = o("Vad som ändrades")


class Dokument(StodFalt, Fil):
    """One knowledge support: all front-matter, then what the text says."""

    relaterade: tuple[Hanvisning, ...] = o("Närliggande kunskapsstöd", ())  # type: ignore[assignment]
    patientmedverkan: Medverkan | None = o("Hur patienter medverkat")  # type: ignore[assignment]
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
    kort: Annotated[tuple[Kort, ...], Field(description="Färdiga kort enligt CDS Hooks 2.0")]
