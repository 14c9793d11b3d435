"""Ett regionalt tillägg har gått ut.

Fältet giltig_till är den sista dag som regionen svarar för tillägget. Efter den ska det granskas på nytt eller tas bort.

Fel:

    regioner/skane/gikt.md:
    giltig_till: 2024-05-01

Rätt:

    regioner/skane/gikt.md:
    giltig_till: 2028-05-01
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Tillagg

RULE = Rule(code="KS706", name="tillagg-har-gatt-ut", severity=Severity.VARNING)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Tillagg):
        return
    last = entity.falt.giltig_till
    if last is not None and today > last:
        place = entity.source.at("giltig_till")
        yield RULE.at(
            place, f"Tillägget gällde till {last} och har gått ut.", "Granska det och skriv ett nytt datum, eller ta bort filen."
        )
