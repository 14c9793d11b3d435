"""Scalar types of front-matter. YAML hands over text as written; these turn it into values or say what is wrong.

Only here is text turned into anything else: dates are ISO 8601 calendar dates, truth values are ``true``/``false``.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from . import koder

ID_FORM = r"^[a-z0-9]+(-[a-z0-9]+)*$"
VERSION_FORM = r"^(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})$"
URL_FORM = r"^(https://[^\s/]+(/\S*)?|mailto:\S+@\S+|tel:\+?[0-9-]+)$"
EPOST_FORM = r"^[^@\s]+@[^@\s]+\.[^@\s]+$"
AR_FORM = r"^(19|20)[0-9]{2}$"
SPRAK_FORM = r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"
LANSKOD_FORM = r"^(0[13456789]|1[0234789]|2[0-5])?$"
PRIORITET_FORM = r"^([1-9]|10|icke-gora|fou)$"
DOI_FORM = r"^10\.\d{4,9}/\S+$"
PMID_FORM = r"^[1-9]\d{0,8}$"

FORMER = koder.FORMER | {
    ID_FORM: "små bokstäver a–z, siffror och enkla bindestreck: kronisk-njursjukdom",
    VERSION_FORM: "tre tal med punkt emellan: 1.0.0",
    URL_FORM: "en fullständig adress som börjar med https://",
    EPOST_FORM: "en e-postadress: redaktion@exempel.se",
    AR_FORM: "ett årtal med fyra siffror: 2024",
    SPRAK_FORM: "en språkkod enligt BCP 47: sv, en, ar",
    LANSKOD_FORM: 'en länskod med två siffror inom citattecken, eller tom text för påhittade regioner: "05"',
    PRIORITET_FORM: "ett tal 1–10, icke-gora eller fou",
    DOI_FORM: "en DOI utan adress framför: 10.1136/annrheumdis-2016-209707",
    PMID_FORM: "artikelns nummer i Pubmed, bara siffror: 27457514",
}
"""Every form (regular expression) that a value may be held to, in words for authors."""


class Falt(BaseModel):
    """Base of everything that authors write as keys and values: frozen, and unknown keys are faults.

    pydantic builds a form at its first use: most are only parts of others, or not asked for in a run.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


def _datum(value: object) -> object:
    if isinstance(value, date):
        return value
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        raise PydanticCustomError("datum", "not an ISO date")
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise PydanticCustomError("datum_finns_inte", "no such day") from error


def _flagga(value: object) -> object:
    if isinstance(value, bool):
        return value
    if value not in ("true", "false"):
        raise PydanticCustomError("flagga", "not true or false")
    return value == "true"


def _heltal(value: object) -> object:
    if isinstance(value, int):
        return value
    if not isinstance(value, str) or not re.fullmatch(r"0|[1-9]\d{0,3}", value):
        raise PydanticCustomError("heltal", "not a whole number")
    return int(value)


_D = (
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9), (1, 2, 3, 4, 0, 6, 7, 8, 9, 5), (2, 3, 4, 0, 1, 7, 8, 9, 5, 6), (3, 4, 0, 1, 2, 8, 9, 5, 6, 7),
    (4, 0, 1, 2, 3, 9, 5, 6, 7, 8), (5, 9, 8, 7, 6, 0, 4, 3, 2, 1), (6, 5, 9, 8, 7, 1, 0, 4, 3, 2), (7, 6, 5, 9, 8, 2, 1, 0, 4, 3),
    (8, 7, 6, 5, 9, 3, 2, 1, 0, 4), (9, 8, 7, 6, 5, 4, 3, 2, 1, 0),
)  # fmt: skip
_P = (
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9), (1, 5, 7, 6, 2, 8, 3, 0, 9, 4), (5, 8, 0, 3, 7, 9, 6, 1, 4, 2), (8, 9, 1, 6, 0, 4, 3, 5, 2, 7),
    (9, 4, 5, 3, 1, 2, 6, 8, 7, 0), (4, 2, 8, 6, 5, 7, 3, 9, 0, 1), (2, 7, 9, 3, 8, 0, 6, 4, 1, 5), (7, 0, 4, 6, 9, 1, 3, 2, 5, 8),
)  # fmt: skip


def verhoeff(digits: str) -> bool:
    """True when the last digit is the right check digit (Verhoeff's dihedral scheme, as SNOMED CT uses it)."""
    check = 0
    for position, digit in enumerate(reversed(digits)):
        check = _D[check][_P[position % 8][int(digit)]]
    return check == 0


def _sctid(value: str) -> str:
    """A concept id: partition identifier 00 or 10 (SNOMED CT Release File Specifications, SCTID) and a right check digit."""
    if value[-3:-1] not in ("00", "10") or not verhoeff(value):
        raise PydanticCustomError("sctid", "not a concept id")
    return value


Text = Annotated[str, StringConstraints(min_length=1)]
Id = Annotated[str, StringConstraints(min_length=3, max_length=60, pattern=ID_FORM)]
Datum = Annotated[date, BeforeValidator(_datum, json_schema_input_type=Annotated[str, Field(json_schema_extra={"format": "date"})])]
Flagga = Annotated[bool, BeforeValidator(_flagga)]
Heltal = Annotated[int, BeforeValidator(_heltal)]
Version = Annotated[str, StringConstraints(pattern=VERSION_FORM)]
Url = Annotated[str, StringConstraints(pattern=URL_FORM)]
Epost = Annotated[str, StringConstraints(pattern=EPOST_FORM)]
Ar = Annotated[str, StringConstraints(pattern=AR_FORM)]
Sprak = Annotated[str, StringConstraints(pattern=SPRAK_FORM)]
Lanskod = Annotated[str, StringConstraints(pattern=LANSKOD_FORM)]
Prioritet = Annotated[str, StringConstraints(pattern=PRIORITET_FORM)]
Doi = Annotated[str, StringConstraints(pattern=DOI_FORM)]
Pmid = Annotated[str, StringConstraints(pattern=PMID_FORM)]
Icd10se = Annotated[str, StringConstraints(pattern=koder.ICD10SE.form)]
Kva = Annotated[str, StringConstraints(pattern=koder.KVA.form)]
Atc = Annotated[str, StringConstraints(pattern=koder.ATC.form)]
Sctid = Annotated[str, StringConstraints(pattern=koder.SNOMED.form), AfterValidator(_sctid)]


def text_som(nyckel: str, modell: type[BaseModel]) -> BeforeValidator:
    """An entry of a form that authors may shorten to a bare text, which then is the value of ``nyckel``."""

    def expand(value: object) -> object:
        return {nyckel: value} if isinstance(value, str) else value

    return BeforeValidator(expand, json_schema_input_type=str | modell)


def r(beskrivning: str, default: object = "", **kwargs: Any) -> Any:
    """A required field; ``default`` is what stands in a model whose value was missing (never published)."""
    return Field(default=default, description=beskrivning, json_schema_extra={"krav": "R"}, **kwargs)


def rp(beskrivning: str, default: object = None, **kwargs: Any) -> Any:
    """A field required from status ``publicerad``."""
    return Field(default=default, description=beskrivning, json_schema_extra={"krav": "RP"}, **kwargs)


def o(beskrivning: str, default: object = None, **kwargs: Any) -> Any:
    """An optional field."""
    return Field(default=default, description=beskrivning, **kwargs)


def krav(modell: type[Falt], namn: str) -> str:
    """``R``, ``RP`` or the empty text."""
    extra = modell.model_fields[namn].json_schema_extra
    return str(extra.get("krav", "")) if isinstance(extra, dict) else ""
