"""Ett fält eller en post i en lista saknar värde.

Ett tomt fält säger inget till läsaren och kan inte kontrolleras. Ta hellre bort det. En text som börjar med # räknas som
en kommentar och måste stå inom citattecken.

Fel:

    kort_titel:

Rätt:

    kort_titel: Gikt
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .words import quote

RULE = Rule(code="KS022", name="tomt-falt", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("tomt-falt"):
        nyckel = str(fault.facts["nyckel"])
        name, _, value = nyckel.partition(" ")
        if value:
            yield RULE.at(fault.location, f"Kolon saknas: {quote(nyckel)}.", f"Skriv {name}: {value}")
        else:
            yield RULE.at(
                fault.location, f"Fältet {nyckel} saknar värde.", f"Skriv ett värde efter {nyckel}: eller ta bort fältet."
            )
    for fault in entity.source.faults_named("tom-listpost"):
        yield RULE.at(fault.location, "En post i listan är tom.", "Skriv ett värde efter bindestrecket eller ta bort raden.")
