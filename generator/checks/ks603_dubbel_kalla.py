"""Samma käll-id står två gånger i listan.

Då går det inte att veta vilken av dem texten hänvisar till.

Fel:

    kallor: [{id: fass, titel: Fass}, {id: fass, titel: Fass vet}]

    ## Bakgrund

    Gikt är vanligt [@fass].

Rätt:

    kallor: [{id: fass, titel: Fass}, {id: fass-vet, titel: Fass vet}]

    ## Bakgrund

    Gikt är vanligt [@fass] [@fass-vet].
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Location, Rule, Severity
from ..model import Entity, Kunskapsstod
from .words import quote

RULE = Rule(code="KS603", name="dubbel-kalla", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod):
        return
    first: dict[str, Location] = {}
    for index, kalla in enumerate(entity.falt.kallor):
        place = entity.source.at("kallor", index, "id")
        if kalla.id in first:
            message = f"Källan {quote(kalla.id)} finns redan på rad {first[kalla.id].line}."
            yield RULE.at(place, message, "Ge den ett annat id, eller ta bort den.")
        first.setdefault(kalla.id, place)
