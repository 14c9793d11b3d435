"""Ett värde kan inte tas emot.

Värdet passar inte fältet av något skäl som ingen annan regel beskriver.

Fel:

    Ett värde som fältet inte kan ha

Rätt:

    Ett värde som i ett annat, fungerande dokument
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .words import quote, where

RULE = Rule(code="KS113", name="fel-varde", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("fel-varde"):
        yield RULE.at(
            fault.location,
            f"Värdet {quote(fault.facts['varde'])} kan inte stå i {fault.facts['falt']}{where(fault)}.",
            "Jämför med hur fältet är skrivet i ett annat dokument.",
        )
