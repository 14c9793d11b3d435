"""Filen är inte sparad som UTF-8.

Då går det inte att veta vilka bokstäver å, ä och ö är. Det händer när en fil sparas i ett äldre program eller
exporteras ur ett kalkylblad.

Fel:

    Filen sparad som Windows-1252, Latin-1 eller UTF-16

Rätt:

    Filen sparad som UTF-8
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .words import fact_int

RULE = Rule(code="KS004", name="ej-utf8", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("ej-utf8"):
        yield RULE.at(
            fault.location,
            f"Filen är inte UTF-8: här står byten {fact_int(fault, 'byte'):#04x}, som inte hör till något tecken.",
            "Öppna filen i ett textprogram och spara den med teckenkodningen UTF-8.",
        )
