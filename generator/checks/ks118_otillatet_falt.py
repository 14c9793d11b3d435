"""Ett fält får inte stå i ett exempel eller en ärvd text.

Exempel och ärvda texter är inte beslutade eller granskade nationellt. Uppgifter om beslut, jäv, remiss och
patientmedverkan skulle få dem att se ut som om de vore det.

Fel:

    status: exempel
    godkand: {organ: NPO prov, datum: 2026-01-01, diarienummer: 1/26}

Rätt:

    status: exempel
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.falt import BESLUT
from ..mall.vokabular import UNDECIDED
from ..model import Entity, Kunskapsstod

RULE = Rule(code="KS118", name="otillatet-falt", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod) or entity.falt.status not in UNDECIDED:
        return
    for name in BESLUT:
        if (name,) in entity.source.places:
            message = f"Fältet {name} får inte stå när status är {entity.falt.status}."
            hint = "Ta bort fältet, eller ändra status om texten verkligen är beslutad."
            yield RULE.at(entity.source.key(name), message, hint)
