"""Det är länge sedan texten jämfördes med en riktlinje.

Fältet riktlinjer säger vilken version av en nationell riktlinje som texten stämmer med, och när det kontrollerades. Efter
24 månader kan riktlinjen ha ändrats utan att någon har märkt det.

Fel:

    riktlinjer: [{kalla: provkalla, version: "2020", kontrollerad: 2024-05-01}]

Rätt:

    riktlinjer: [{kalla: provkalla, version: "2020", kontrollerad: 2026-05-01}]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.vokabular import WITHDRAWN
from ..model import Entity, Kunskapsstod
from .dates import add_months
from .words import quote

RULE = Rule(code="KS606", name="foraldrad-kontroll", severity=Severity.UPPLYSNING)

MOST_MONTHS = 24


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod) or entity.falt.status in WITHDRAWN:
        return
    for index, riktlinje in enumerate(entity.falt.riktlinjer):
        checked = riktlinje.kontrollerad
        if checked is not None and today > add_months(checked, MOST_MONTHS):
            place = entity.source.at("riktlinjer", index, "kontrollerad")
            message = f"Riktlinjen {quote(riktlinje.kalla)} kontrollerades {checked}, för mer än {MOST_MONTHS} månader sedan."
            yield RULE.at(place, message, "Jämför texten med riktlinjen på nytt, och skriv sedan dagens datum.")
