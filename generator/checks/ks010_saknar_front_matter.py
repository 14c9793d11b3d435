"""Filen börjar inte med uppgifterna om dokumentet.

Överst i filen ska titel, status, källor och annat stå mellan två rader med tre bindestreck. Första raden i filen
måste vara `---`, utan tomrad eller mellanslag före.

Fel:

    programomraden/tandvard.md, hela filen:

    namn: Tandvård

    Området omfattar munnen.

Rätt:

    programomraden/tandvard.md, hela filen:

    ---
    namn: Tandvård
    ---

    Området omfattar munnen.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity

RULE = Rule(code="KS010", name="saknar-front-matter", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("saknar-front-matter"):
        yield RULE.at(
            fault.location,
            "Filen börjar inte med uppgifterna om dokumentet.",
            "Skriv --- på första raden, därefter uppgifterna (titel och så vidare) och sedan --- på en egen rad.",
        )
