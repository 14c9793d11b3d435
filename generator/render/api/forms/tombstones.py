"""What stands at an address whose content is gone."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ....mall import vokabular as v
from ....mall.typer import Datum, Falt, Id, Version, o
from .base import Fil, Url


class Ersattare(Falt):
    id: Id
    titel: str
    url: Url
    json_url: Url = Field(alias="json")


class Gravsten(Fil):
    slag: Annotated[Literal["dokument", "sektion", "rekommendation", "tillagg"], Field(description="Vad som stod här")]
    id: Annotated[Id, Field(description="Dokumentets id")]
    kod: str | None = o("Avsnittets kod, för en sektion")
    rid: str | None = o("Rekommendationens globala id")
    region: Id | None = o("Regionen, för ett tillägg")
    titel: str
    status: v.Gravstensstatus
    version: Version | None = o("Den version i vilken det togs bort")
    skal: Annotated[str, Field(description="Skäl, i klartext")]
    datum: Datum
    patientsakerhet: Annotated[bool, Field(description="Sant när det togs bort för patientsäkerhetens skull")]
    ersatt_av: tuple[Ersattare, ...]
    url: Annotated[Url, Field(description="Sidan för människor")]
