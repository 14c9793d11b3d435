"""CDS Hooks 2.0, «Card Attributes», «Source» and «Link»: the parts that our cards use, with the standard's own names."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ....mall.typer import Falt
from .base import Url


class Kortkalla(Falt):
    label: str
    url: Url


class Kortlank(Falt):
    label: str
    url: Url
    type: Literal["absolute"]


class Kort(Falt):
    summary: Annotated[str, Field(min_length=1, max_length=139, description="En mening, kortare än 140 tecken")]
    detail: Annotated[str, Field(description="Markdown")]
    indicator: Annotated[Literal["info", "warning", "critical"], Field(description="Hur viktigt kortet är")]
    source: Kortkalla
    links: tuple[Kortlank, ...]
