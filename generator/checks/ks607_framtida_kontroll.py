"""En kontroll mot en riktlinje har ett datum som inte har varit.

Fältet kontrollerad säger när texten jämfördes med riktlinjen. Ett framtida datum är felskrivet.

Fel:

    riktlinjer: [{kalla: provkalla, version: "2024", kontrollerad: 2126-05-01}]

Rätt:

    riktlinjer: [{kalla: provkalla, version: "2024", kontrollerad: 2026-05-01}]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsstod

RULE = Rule(code="KS607", name="framtida-kontroll", severity=Severity.VARNING)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod):
        return
    for index, riktlinje in enumerate(entity.falt.riktlinjer):
        if riktlinje.kontrollerad is not None and riktlinje.kontrollerad > today:
            place = entity.source.at("riktlinjer", index, "kontrollerad")
            yield RULE.at(place, f"Kontrollen är daterad {riktlinje.kontrollerad}, som inte har varit.", "Rätta datumet.")
