"""En ändring i loggen har ett datum som inte har varit.

Loggen berättar vad som har hänt. Ett framtida datum är oftast felskrivet, eller så publiceras texten för tidigt.

Fel:

    andringslogg:
      - {version: 1.0.0, datum: 2126-01-01, typ: ny, text: Första versionen.}

Rätt:

    andringslogg:
      - {version: 1.0.0, datum: 2026-01-01, typ: ny, text: Första versionen.}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsstod

RULE = Rule(code="KS207", name="framtida-andring", severity=Severity.VARNING)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod):
        return
    for index, andring in enumerate(entity.falt.andringslogg):
        if andring.datum > today:
            place = entity.source.at("andringslogg", index, "datum")
            yield RULE.at(place, f"Ändringen är daterad {andring.datum}, som inte har varit.", "Rätta datumet.")
