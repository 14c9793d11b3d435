"""Ett värde börjar med utropstecken.

I YAML är det en tagg, som kan få andra program att köra kod. Taggar tas därför inte emot.

Fel:

    titel: !viktigt Gikt

Rätt:

    titel: "!viktigt Gikt"
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .words import quote, written_tag

RULE = Rule(code="KS015", name="yaml-tagg", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("yaml-tagg"):
        yield RULE.at(
            fault.location,
            f"Värdet börjar med taggen {quote(written_tag(fault))}, och taggar tas inte emot.",
            "Ta bort taggen, eller sätt hela texten inom citattecken.",
        )
