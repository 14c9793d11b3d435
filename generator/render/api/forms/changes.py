"""The feed of changes: what a client follows to keep a copy."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ....mall.typer import Datum, Falt, Id, Version, o
from .base import Fil, Sha256, Url

Handelsetyp = Literal["ny", "saklig", "redaktionell", "regional", "avpublicerad", "aterkallad", "ersatt", "aterpublicerad"]


class Handelse(Falt):
    sekvens: Annotated[int, Field(ge=1, description="Stiger med ett för varje ändring")]
    tid: Annotated[Datum, Field(description="Dag ur innehållets egna datum, aldrig tidigare än händelsen före")]
    id: Annotated[Id, Field(description="Dokumentets id")]
    rid: str | None = o("Rekommendationens globala id, när ändringen rör en enda rekommendation")
    typ: Annotated[Handelsetyp, Field(description="Slag av ändring")]
    fran_version: Version | None = o("Versionen före, om dokumentet fanns")
    till_version: Version | None = o("Versionen efter, om dokumentet finns")
    sammanfattning: Annotated[str, Field(description="Vad som ändrades, för människor")]
    sektioner: Annotated[tuple[str, ...], Field(description="Koder för de avsnitt som ändrades")]
    patientsakerhet: Annotated[bool, Field(description="Sant när ändringen rör patientsäkerheten")]
    url: Annotated[Url, Field(description="Filen att hämta: dokumentet eller dess gravsten")]
    sha256: Annotated[Sha256, Field(description="SHA-256 av filen i url efter ändringen, om ingen senare ändring finns")]


class Upphavd(Falt):
    sekvens: int
    tid: Datum
    sammanfattning: str


class Varning(Handelse):
    upphavd: Upphavd | None = o("Den senare händelse som gjorde att dokumentet gäller igen")


class Segment(Falt):
    fran: int
    till: int
    url: Url
    sha256: Annotated[Sha256, Field(description="SHA-256 av filen; ändras aldrig när segmentet är fullt")]


class Andringar(Fil):
    epok: Annotated[str, Field(pattern=r"^[0-9a-f]{32}$", description="Byts när flödet börjar om; då hämtas allt på nytt")]
    senaste: Annotated[int, Field(description="Den senaste händelsens sekvens")]
    storlek: Annotated[int, Field(description="Händelser i ett fullt segment")]
    segment: tuple[Segment, ...]


class Andringssegment(Fil):
    fran: int
    till: int
    handelser: tuple[Handelse, ...]


class Varningar(Fil):
    epok: str
    antal: int
    varningar: Annotated[tuple[Varning, ...], Field(description="Nyast först")]
