"""Ett värde ska vara ett heltal.

Åldrar och ordningstal skrivs med siffror utan enhet och decimaler, högst fyra siffror.

Fel:

    population: {alder_fran: 18 år}

Rätt:

    population: {alder_fran: 18}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .words import quote, where

RULE = Rule(code="KS110", name="fel-heltal", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("fel-heltal"):
        yield RULE.at(
            fault.location,
            f"Fel värde för {fault.facts['falt']}: {quote(fault.facts['varde'])} är inget heltal{where(fault)}.",
            "Skriv bara siffror, till exempel 18.",
        )
