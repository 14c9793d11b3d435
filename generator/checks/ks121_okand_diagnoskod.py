"""En diagnoskod finns inte i WHO:s ICD-10.

ICD-10-SE bygger på WHO:s klassifikation. En kategori (tre tecken) som inte finns där är nästan alltid felskriven (varning).
En kod under en känd kategori kan vara ett svenskt tillägg och är en upplysning. Det femte tecknet är svenskt och
kontrolleras inte, och inte heller en nia på slutet där WHO inte delar upp kategorin (I10.9).

Fel:

    koder: {icd10se: [M10.7, E96]}

Rätt:

    koder: {icd10se: [M10.0, E11.9]}
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsstod
from .icd10 import Found, codes_under, look_up
from .words import listed, quote

RULE = Rule(code="KS121", name="okand-diagnoskod", severity=Severity.VARNING)

_REMARK = replace(RULE, severity=Severity.UPPLYSNING)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod):
        return
    for index, kod in enumerate(entity.falt.koder.icd10se):
        found = look_up(kod.kod)
        if found is Found.CODE:
            continue
        place = entity.source.at("koder", "icd10se", index, "kod")
        category = kod.kod[:3]
        match found:
            case Found.NOTHING:
                message = f"Kategorin {quote(category)} finns inte i ICD-10."
                yield RULE.at(place, message, "Slå upp koden i Socialstyrelsens klassifikation och skriv den på nytt.")
            case Found.CATEGORY_ONLY:
                message = f"Koden {quote(kod.kod)} finns inte i WHO:s ICD-10."
                yield _REMARK.at(place, message, f"{_there(category)} Finns koden i ICD-10-SE är den rätt ändå.")


def _there(category: str) -> str:
    found = codes_under(category)
    return f"Där finns {listed(found)}." if found else f"Där delas {category} inte upp."
