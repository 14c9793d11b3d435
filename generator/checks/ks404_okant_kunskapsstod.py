"""Ett fält namnger ett kunskapsstöd som inte finns.

Fälten relaterade, ersatter, ersatt_av, overlappar och samsjuklighet innehåller id:n, alltså filnamn utan .md.

Fel:

    samsjuklighet: [{id: hjartsvickt, text: Ge inte naproxen.}]

Rätt:

    samsjuklighet: [{id: hjartsvikt, text: Ge inte naproxen.}]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsbas, Kunskapsstod
from .relations import new_name, relations
from .words import Meant, quote

RULE = Rule(code="KS404", name="okant-kunskapsstod", severity=Severity.FEL)


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod):
        return
    meant = Meant()
    for relation in relations(entity):
        if relation.id not in base.kunskapsstod:
            hint = new_name(relation.id, base) or (
                meant(relation.id, base.kunskapsstod) + "Id:t är filens namn i kunskapsstod/, utan .md."
            )
            yield RULE.at(relation.location, f"Kunskapsstödet {quote(relation.id)} i {relation.falt} finns inte.", hint)
