"""Ett id är upptaget.

Id:t blir rekommendationens adress på sidan. Det får inte vara lika med en annan rekommendations, en rubriks eller ett
avsnitts adress.

Fel:

    ::: rekommendation {#behandling riktning=for styrka=stark evidens=lag}
    Erbjud allopurinol.
    :::

Rätt:

    ::: rekommendation {#allopurinol riktning=for styrka=stark evidens=lag}
    Erbjud allopurinol.
    :::
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .words import quote

RULE = Rule(code="KS315", name="upptaget-ankare", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("upptaget-ankare"):
        yield RULE.at(
            fault.location,
            f"Id:t {quote(fault.facts['id'])} är upptaget av en rubrik eller en annan rekommendation.",
            "Välj ett eget id, och behåll det sedan: det är rekommendationens permanenta adress.",
        )
