"""Text står före den första rubriken.

Allt i ett kunskapsstöd hör till något av mallens avsnitt. Det viktigaste skrivs i fältet sammanfattning.

Fel:

    Gikt är vanligt.

    ## Vårdnivå och samverkan

    Primärvården behandlar.

Rätt:

    ## Vårdnivå och samverkan

    Gikt är vanligt. Primärvården behandlar.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsstod, Tillagg
from .places import first_level_headings

RULE = Rule(code="KS318", name="text-fore-rubrik", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod | Tillagg) or not entity.body.inledning or any(first_level_headings(entity.source)):
        return
    place = entity.body.inledning[0].location
    other = ", eller skriv den i fältet sammanfattning" if isinstance(entity, Kunskapsstod) else ""
    yield RULE.at(place, "Text står före den första rubriken.", f"Flytta den till ett avsnitt{other}.")
