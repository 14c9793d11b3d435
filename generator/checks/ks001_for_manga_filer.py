"""Innehållsmappen har fler filer än verktyget tar emot.

Gränsen finns för att en felaktig kopiering eller ett angrepp inte ska kunna stoppa bygget för alla.
Ingenting läses förrän antalet är rimligt.

Fel:

    content/kunskapsstod/ med 30 000 filer

Rätt:

    content/kunskapsstod/ med högst 25 000 filer
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .words import fact_int, number

RULE = Rule(code="KS001", name="for-manga-filer", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("for-manga-filer"):
        yield RULE.at(
            fault.location,
            f"Mappen har {number(fact_int(fault, 'antal'))} filer, men högst {number(fact_int(fault, 'hogst'))} kan läsas.",
            "Ta bort filer som inte hör till innehållet, eller dela upp det på flera mappar.",
        )
