"""The form of every file of the API, on top of the forms that front-matter is checked against. The JSON Schemas come from them."""

from __future__ import annotations

from .base import Fil
from .changes import Andringar, Andringssegment, Varningar
from .codes import Kod, Kodlista
from .documents import Dokument
from .lists import Dump, Index, Manifest, Manifestdel
from .missing import Saknas
from .parts import Rekommendationsfil, Sektionsfil
from .regions import RegionDokument, Regionfil
from .registers import (
    Begreppsfil,
    Indikatorfil,
    Inforandefil,
    Kallfil,
    Omdirigeringsfil,
    Organisationsfil,
    Programomraden,
    Regioner,
)
from .status import Statusfil
from .tombstones import Gravsten
from .vocabularies import Kodsystemvokabular, Sektionsvokabular, Vokabularfil

FORMS: dict[str, type[Fil]] = {
    "index": Index,
    "dokument": Dokument,
    "sektion": Sektionsfil,
    "rekommendation": Rekommendationsfil,
    "programomraden": Programomraden,
    "regioner": Regioner,
    "region": Regionfil,
    "region-dokument": RegionDokument,
    "begrepp": Begreppsfil,
    "kallor": Kallfil,
    "indikatorer": Indikatorfil,
    "organisation": Organisationsfil,
    "inforande": Inforandefil,
    "omdirigeringar": Omdirigeringsfil,
    "gravsten": Gravsten,
    "kod": Kod,
    "kodlista": Kodlista,
    "manifest": Manifest,
    "manifestdel": Manifestdel,
    "andringar": Andringar,
    "andringssegment": Andringssegment,
    "varningar": Varningar,
    "vokabular": Vokabularfil,
    "vokabular-sektion": Sektionsvokabular,
    "vokabular-kodsystem": Kodsystemvokabular,
    "dump": Dump,
    "status": Statusfil,
    "saknas": Saknas,
}
"""Schema name → form; the schema of ``dokument`` is ``/api/v1/schema/dokument.schema.json``."""
