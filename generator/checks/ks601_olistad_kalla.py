"""Texten hänvisar till en källa som inte finns i listan kallor.

Läsaren ska kunna följa varje påstående till dess källa. Märket `[@id]` och blockens kallor är id:n i listan överst i filen.

Fel:

    kallor: [{id: sos-2024, titel: Nationella riktlinjer}]

    ## Bakgrund

    Gikt är vanligt [@sos2024].

Rätt:

    kallor: [{id: sos-2024, titel: Nationella riktlinjer}]

    ## Bakgrund

    Gikt är vanligt [@sos-2024].
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kallmark, Kunskapsstod
from .places import body_of, faulty_attributes, within
from .words import Meant, quote

RULE = Rule(code="KS601", name="olistad-kalla", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod):
        for mark in body_of(entity).kallmarken:
            message = f"Källan {quote(mark.id)} kan inte anges här: bara kunskapsstöd har en källista."
            yield RULE.at(mark.location, message, "Skriv källan som en länk: [text](https://…).")
    elif entity.falt.kallor:
        known, meant = {kalla.id: None for kalla in entity.falt.kallor}, Meant()
        for id_, marks in _unlisted(entity, known).items():
            times = f" (används {len(marks)} gånger)" if len(marks) > 1 else ""
            hint = meant.or_add(id_, known) + f"{id_} i kallor."
            yield RULE.at(min(mark.location for mark in marks), f"Källan {quote(id_)} finns inte i kallor{times}.", hint)


def _unlisted(stod: Kunskapsstod, known: Collection[str]) -> dict[str, list[Kallmark]]:
    """The marks of each source that isn't listed: one mistake, however often it is cited."""
    found: dict[str, list[Kallmark]] = {}
    faulty = faulty_attributes(stod.source)
    for mark in stod.body.kallmarken:
        if mark.id not in known and not any(within(mark.location, place) for place in faulty.get(mark.location.line, ())):
            found.setdefault(mark.id, []).append(mark)
    return found
