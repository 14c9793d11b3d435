"""Ett regionalt tillägg har en rubrik som inte får ha tillägg.

Regioner får lägga till det som skiljer sig lokalt, till exempel remissvägar, men inte ändra den nationella kunskapen om
sjukdomen. Rubrikerna är mallens egna.

Fel:

    regioner/skane/gikt.md:
    ## Bakgrund

    Gikt är vanligt i regionen.

Rätt:

    regioner/skane/gikt.md:
    ## Remissrutiner

    Skicka remissen till reumatologen i Lund.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.sektioner import MALL
from ..model import Entity, Tillagg
from .words import listed, meant, quote

RULE = Rule(code="KS703", name="tillagg-under-fel-rubrik", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Tillagg):
        return
    permitted = [mall.rubrik for mall in MALL if mall.tillagg]
    for sektion in entity.body.sektioner:
        if sektion.rubrik not in permitted:
            hint = meant(sektion.rubrik, permitted) + f"Tillägg kan stå under: {listed(permitted)}."
            yield RULE.at(sektion.location, f"Under rubriken {quote(sektion.rubrik)} får inga tillägg stå.", hint)
