"""The form of every file of the API, on top of the forms that front-matter is checked against. The JSON Schemas come from them."""

from __future__ import annotations

from .base import Fil
from .documents import Dokument
from .lists import Index, Manifest
from .parts import Rekommendationsfil, Sektionsfil
from .registers import Begreppsfil, Indikatorfil, Inforandefil, Kallfil, Organisationsfil, Programomraden, Regioner

FORMS: dict[str, type[Fil]] = {
    "index": Index,
    "dokument": Dokument,
    "sektion": Sektionsfil,
    "rekommendation": Rekommendationsfil,
    "programomraden": Programomraden,
    "regioner": Regioner,
    "begrepp": Begreppsfil,
    "kallor": Kallfil,
    "indikatorer": Indikatorfil,
    "organisation": Organisationsfil,
    "inforande": Inforandefil,
    "manifest": Manifest,
}
"""Schema name → form; the schema of ``dokument`` is ``/api/v1/schema/dokument.schema.json``."""
