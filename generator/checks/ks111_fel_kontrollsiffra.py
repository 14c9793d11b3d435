"""Ett id i SNOMED CT är inte riktigt.

Sista siffran är en kontrollsiffra, och de två före den säger att det är ett begrepp. Stämmer de inte är id:t felskrivet
eller hör till något annat än ett begrepp.

Fel:

    koder: {snomed: [73211008]}

Rätt:

    koder: {snomed: [73211009]}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .words import quote, where

RULE = Rule(code="KS111", name="fel-kontrollsiffra", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("fel-kontrollsiffra"):
        yield RULE.at(
            fault.location,
            f"{quote(fault.facts['varde'])} är inget begrepps-id i SNOMED CT: siffrorna på slutet stämmer inte{where(fault)}.",
            "Kopiera begreppets id på nytt från en SNOMED CT-läsare, inte beskrivningens id.",
        )
