"""What a server answers where there is no file: RFC 9457, with the standard's own names."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .base import Fil, Url


class Saknas(Fil):
    type: Annotated[str, Field(description="about:blank: statuskoden säger allt")]
    title: str
    status: Literal[404]
    detail: str
    index: Annotated[Url, Field(description="Där en klient börjar")]
