"""The form of every file of the API, on top of the forms that front-matter is checked against. The JSON Schemas come from them."""

from __future__ import annotations

from .base import Fil
from .documents import Dokument
from .lists import Dump, Index, Manifest
from .missing import Saknas
from .parts import Rekommendationsfil, Sektionsfil
from .regions import RegionDokument, Regionfil
from .registers import Begreppsfil, Indikatorfil, Inforandefil, Kallfil, Organisationsfil, Programomraden, Regioner
from .status import Statusfil
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
    "vokabular": Vokabularfil,
    "vokabular-sektion": Sektionsvokabular,
    "vokabular-kodsystem": Kodsystemvokabular,
    "manifest": Manifest,
    "dump": Dump,
    "status": Statusfil,
    "saknas": Saknas,
}
"""Schema name → form; the schema of ``dokument`` is ``/api/v1/schema/dokument.schema.json``."""
