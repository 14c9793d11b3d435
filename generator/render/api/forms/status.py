"""When and from what the publication was made."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....mall.typer import Datum, Falt, Id, o
from .base import Fil
from .lists import Antal


class Granskning(Falt):
    id: Id
    granskad: Datum


class Statusfil(Fil):
    built_at: Annotated[
        str,
        Field(
            pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$",
            json_schema_extra={"format": "date-time"},
            description="När publikationen gjordes, i UTC",
        ),
    ]
    commit: Annotated[str, Field(pattern="^[0-9a-f]{40,64}$")] | None = o("Innehållets version i Git")
    dag: Annotated[Datum, Field(description="Den dag som förfallodagar räknats mot")]
    antal: Antal
    forfallna: Annotated[tuple[Id, ...], Field(description="Kunskapsstöd vars dag för nästa granskning har passerat")]
    aldsta_granskning: Granskning | None = o("Det stöd i bruk som det är längst sedan någon granskade")
