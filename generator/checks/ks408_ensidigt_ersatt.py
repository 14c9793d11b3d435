"""Ett kunskapsstöd ersätter ett annat, men bara det ena säger det.

Den som har en gammal länk ska ledas till det nya, och den som läser det nya ska se vad det ersatte. Därför står
ersatter i det nya och ersatt_av i det gamla.

Fel:

    gikt.md:
    ersatter: [podager]

    podager.md:
    status: avpublicerad
    andringslogg: [{version: 1.0.0, datum: 2026-05-01, typ: avpublicerad, text: Ersatt av gikt.}]

Rätt:

    gikt.md:
    ersatter: [podager]

    podager.md:
    status: avpublicerad
    andringslogg: [{version: 1.0.0, datum: 2026-05-01, typ: avpublicerad, text: Ersatt av gikt.}]
    ersatt_av: [gikt]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsbas
from .relations import one_sided, replaced_by
from .words import quote

RULE = Rule(code="KS408", name="ensidigt-ersatt", severity=Severity.VARNING)


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    for relation, other, answer in one_sided(entity, base, "ersatter", "ersatt_av"):
        if entity.source.plats.name in replaced_by(other.id, base):
            continue  # each is replaced by the other, which has its own message
        message = f"{quote(other.id)} saknar {quote(entity.source.plats.name)} i {answer}."
        yield RULE.at(relation.location, message, f"Lägg till {entity.source.plats.name} under {answer} i {other.inner}.")
