"""Listor eller citat ligger i varandra i så många steg att texten innerst inte kommer med.

Ingen läsare följer så många steg, och det som ligger djupare visas inte på sidan. Det får aldrig hända utan att någon märker det.

Fel:

    > > > > > > > > > > > > > > > > > > > > > > Ge inte läkemedlet.

Rätt:

    Ge inte läkemedlet.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity

RULE = Rule(code="KS321", name="for-djup-text", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("for-djup-text"):
        advice = "Flytta ut texten: det som ligger djupast visas inte."
        yield RULE.at(fault.location, "Listor eller citat ligger i varandra i för många steg.", advice)
