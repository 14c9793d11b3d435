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

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .words import quote, where

RULE = Rule(code="KS201", name="fel-datum", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("fel-datum"):
        varde, falt = fault.facts["varde"], f"{fault.facts['falt']}{where(fault)}"
        if fault.facts["finns"]:
            hint = f"Skriv år-månad-dag med siffror, till exempel {today.isoformat()}."
            yield RULE.at(fault.location, f"Fel form på datum i {falt}: {quote(varde)}.", hint)
        else:
            yield RULE.at(fault.location, f"Dagen {quote(varde)} i {falt} finns inte.", "Rätta dag eller månad.")
