"""The form of every file of the API, on top of the forms that front-matter is checked against. The JSON Schemas come from them."""

from __future__ import annotations

from .base import Fil
from .changes import Andringar, Andringssegment, Varningar
from .documents import Dokument
from .lists import Index, Manifest, Manifestdel
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
from .tombstones import Gravsten

FORMS: dict[str, type[Fil]] = {
    "index": Index,
    "dokument": Dokument,
    "programomraden": Programomraden,
    "regioner": Regioner,
    "begrepp": Begreppsfil,
    "kallor": Kallfil,
    "indikatorer": Indikatorfil,
    "organisation": Organisationsfil,
    "inforande": Inforandefil,
    "omdirigeringar": Omdirigeringsfil,
    "gravsten": Gravsten,
    "manifest": Manifest,
    "manifestdel": Manifestdel,
    "andringar": Andringar,
    "andringssegment": Andringssegment,
    "varningar": Varningar,
}
"""Schema name → form; the schema of ``dokument`` is ``/api/v1/schema/dokument.schema.json``."""
