"""En källa i listan kallor används inte i texten.

En källa som ingen mening hänvisar till säger inte vad den stöder. Källor i fältet riktlinjer räknas som använda.

Fel:

    kallor: [{id: sos-2024, titel: Nationella riktlinjer}]

    ## Bakgrund

    Gikt är vanligt.

Rätt:

    kallor: [{id: sos-2024, titel: Nationella riktlinjer}]

    ## Bakgrund

    Gikt är vanligt [@sos-2024].
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsstod
from .places import blocks_read
from .words import MOST_MEANT, nearest, quote

RULE = Rule(code="KS602", name="ociterad-kalla", severity=Severity.VARNING)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod) or not blocks_read(entity.source):
        return
    used = {mark.id for mark in entity.body.kallmarken} | {riktlinje.kalla for riktlinje in entity.falt.riktlinjer}
    used |= {falt.prioritet_kalla for falt, _ in entity.rekommendationer if falt.prioritet_kalla}
    unused = [kalla.id for kalla in entity.falt.kallor if kalla.id not in used]
    unlisted = sorted(used - {kalla.id for kalla in entity.falt.kallor})
    misspelt = {nearest(id_, unused) for id_ in unlisted[:MOST_MEANT]}
    for index, kalla in enumerate(entity.falt.kallor):
        if kalla.id not in used and kalla.id not in misspelt:
            hint = f"Skriv [@{kalla.id}] efter det som källan stöder, eller ta bort den."
            yield RULE.at(entity.source.at("kallor", index, "id"), f"Källan {quote(kalla.id)} används inte i texten.", hint)
