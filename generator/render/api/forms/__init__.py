"""The form of every file of the API, on top of the forms that front-matter is checked against. The JSON Schemas come from them."""

from __future__ import annotations

from .base import Fil
from .codes import Kod, Kodlista
from .documents import Dokument
from .lists import Index, Manifest
from .registers import Begreppsfil, Indikatorfil, Inforandefil, Kallfil, Organisationsfil, Programomraden, Regioner

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
    "kod": Kod,
    "kodlista": Kodlista,
    "manifest": Manifest,
}
"""Schema name → form; the schema of ``dokument`` is ``/api/v1/schema/dokument.schema.json``."""
