"""Ett block finns inte.

Block är rutor i texten med en bestämd betydelse, till exempel rekommendationer. Ett felstavat block skulle annars bli
vanlig text.

Fel:

    ::: rekomendation {#kost riktning=for styrka=stark evidens=hog}
    Ge kostråd.
    :::

Rätt:

    ::: rekommendation {#kost riktning=for styrka=stark evidens=hog}
    Ge kostråd.
    :::
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.block import BLOCK
from ..model import Entity
from .words import listed, meant, quote

RULE = Rule(code="KS306", name="okant-block", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("okant-block"):
        namn = str(fault.facts["block"])
        message = f"Blocket {quote(namn)} finns inte." if namn else "Blocket har inget namn."
        yield RULE.at(fault.location, message, meant(namn, BLOCK) + f"Block som finns: {listed(BLOCK)}.")
