"""Kunskapsstödet har varken en diagnoskod eller ett begrepp i SNOMED CT.

Koderna leder från journalsystem och sökning till stödet. Finns det verkligen ingen kod, ska skälet stå.

Fel:

    koder: {kva: [DT023]}

Rätt:

    koder: {icd10se: [M10.9], kva: [DT023]}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsstod
from .places import is_valid
from .words import gives_reason

RULE = Rule(code="KS116", name="koder-saknas", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod) or not is_valid(entity.source, "koder"):
        return
    koder = entity.falt.koder
    if koder.icd10se or koder.snomed or gives_reason(entity.source):
        return
    hint = "Lägg till en kod under icd10se eller snomed, eller skriv koder_saknas: och skälet."
    yield RULE.at(entity.source.at("koder"), "Koder i ICD-10-SE eller SNOMED CT saknas.", hint)
