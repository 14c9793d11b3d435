"""Parts of a support that are read alone: a section, a recommendation."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....mall import vokabular as v
from ....mall.typer import Datum, Falt, Id, Version, o
from ....mall.uppgifter import Kalla
from .base import Fil, Url
from .documents import Lakemedel, Rekommendation, Remittera, Sektion, Varningssymtom


class Utdrag(Fil):
    """What every part says of the support that it comes from."""

    id: Annotated[Id, Field(description="Kunskapsstödets id")]
    titel: Annotated[str, Field(description="Kunskapsstödets titel")]
    typ: v.Typ
    version: Version
    status: v.Status
    experimentell: Annotated[bool, Field(description="Sant när texten inte är fastställd av något organ")]
    granskad: Datum | None = o("Dag för senaste granskning")
    nasta_granskning: Datum | None = o("Dag då texten ska granskas igen")
    licens: str | None = o("SPDX-id, om annan än webbplatsens licens")
    dokument: Annotated[Url, Field(description="Hela kunskapsstödet som JSON")]
    url: Annotated[Url, Field(description="Stället på webbplatsen")]


class Tillaggshanvisning(Falt):
    """That a region adds something here; the addition itself is in ``json``."""

    region: Id
    namn: str
    till_version: Version
    url: Url
    json_url: Url = Field(alias="json")


class Sektionsfil(Utdrag):
    """One section as in the document, with its blocks and the sources that it cites."""

    sektion: Sektion
    rekommendationer: tuple[Rekommendation, ...]
    varningssymtom: tuple[Varningssymtom, ...]
    remittera: tuple[Remittera, ...]
    lakemedel: tuple[Lakemedel, ...]
    kallor: Annotated[tuple[Kalla, ...], Field(description="Källor som avsnittet hänvisar till")]
    lokala_tillagg: Annotated[tuple[Tillaggshanvisning, ...], Field(description="Regioner som lägger till något i avsnittet")]


class Sektionsplats(Falt):
    kod: str
    rubrik: str
    url: Url


class Rekommendationsfil(Utdrag):
    """One recommendation as in the document, with its sources."""

    rekommendation: Rekommendation
    sektion: Sektionsplats | None = o("Avsnittet som den står i")
    kallor: Annotated[tuple[Kalla, ...], Field(description="Källor som rekommendationen hänvisar till")]
