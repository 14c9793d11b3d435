"""En källa är inte beskriven.

En källa beskrivs där den står, med minst en titel, eller i registret `content/kallor/`. Bara ett id säger inte läsaren
vad som åsyftas.

Fel:

    kallor: [sos-gikt]

    ## Bakgrund

    Gikt är vanligt [@sos-gikt].

Rätt:

    kallor: [{id: sos-gikt, typ: riktlinje, titel: Riktlinjer för gikt, utgivare: Socialstyrelsen}]

    ## Bakgrund

    Gikt är vanligt [@sos-gikt].
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsbas, Kunskapsstod
from .places import is_valid, register_read
from .words import Meant, quote

RULE = Rule(code="KS604", name="obeskriven-kalla", severity=Severity.FEL)


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod) or not register_read(base, "kallor"):
        return
    register, meant = base.register["kallor"], Meant()
    for index, kalla in enumerate(entity.falt.kallor):
        if kalla.titel is None and kalla.id not in register and is_valid(entity.source, "kallor", index):
            place = entity.source.at("kallor", index, "id")
            hint = meant(kalla.id, register) + "Lägg till titel, eller lägg in källan i registret kallor/."
            yield RULE.at(place, f"Källan {quote(kalla.id)} har ingen titel och finns inte i registret.", hint)
