"""Ett block står inuti något annat.

Block står för sig själva mellan stycken, inte i listor, citat eller andra block. Annars kan de inte visas som egna rutor
eller hämtas av andra system.

Fel:

    - Lista
      ::: notera
      Text.
      :::

Rätt:

    - Lista

    ::: notera
    Text.
    :::
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .words import quote

RULE = Rule(code="KS311", name="block-inuti", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("block-inuti"):
        yield RULE.at(
            fault.location,
            f"Blocket {quote(fault.facts['block'])} står inuti en lista, ett citat eller ett annat block.",
            "Flytta ut blocket, och kontrollera att blocket före är avslutat med :::.",
        )
