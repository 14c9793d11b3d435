"""Ett datum är felskrivet eller finns inte.

Datum skrivs år-månad-dag med siffror, så att de kan jämföras och aldrig misstolkas.

Fel:

    granskad: 3/2 2026
    nasta_granskning: 2026-02-30

Rätt:

    granskad: 2026-02-03
    nasta_granskning: 2028-02-03
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .words import quote, where

RULE = Rule(code="KS201", name="fel-datum", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("fel-datum"):
        varde, falt = str(fault.facts["varde"]), str(fault.facts["falt"])
        there = ("" if falt == "datum" else f" i {falt}") + where(fault)
        if fault.facts["finns"]:
            hint = f"Skriv år-månad-dag med siffror, till exempel {today.isoformat()}."
            yield RULE.at(fault.location, f"Fel form på datum{there}: {quote(varde)}.", hint)
        else:
            yield RULE.at(fault.location, f"Dagen {quote(varde)}{there} finns inte.", f"{_reason(varde)}Rätta dag eller månad.")


def _reason(varde: str) -> str:
    """What is wrong with a day that doesn't exist, for the author who counts."""
    year, month, _ = map(int, varde.split("-"))
    if not year:
        return ""
    return f"Månaden har {monthrange(year, month)[1]} dagar. " if 1 <= month <= 12 else "Månaderna är 01–12. "
