"""What the files of the API have in common."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....mall.typer import Falt, Id

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
