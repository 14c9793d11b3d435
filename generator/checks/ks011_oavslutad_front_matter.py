"""Uppgifterna överst i filen tar aldrig slut.

Uppgifterna börjar med en rad `---` och slutar med en till. Saknas den andra raden går det inte att veta var texten börjar.

Fel:

    programomraden/tandvard.md, hela filen:

    ---
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

RULE = Rule(code="KS011", name="oavslutad-front-matter", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("oavslutad-front-matter"):
        yield RULE.at(
            fault.location,
            "Uppgifterna som börjar här avslutas aldrig.",
            "Skriv --- på en egen rad efter den sista uppgiften, före texten.",
        )
