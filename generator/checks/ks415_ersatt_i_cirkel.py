"""Kunskapsstöd ersätter varandra i en cirkel.

Fältet ersatt_av leder läsaren vidare till det som gäller nu. I en cirkel gäller inget av dem.

Fel:

    gikt.md:
    ersatt_av: [podager]

    podager.md:
    ersatt_av: [gikt]

Rätt:

    gikt.md:
    ersatter: [podager]

    podager.md:
    ersatt_av: [gikt]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsbas, Kunskapsstod
from .relations import circle, replaced_by

RULE = Rule(code="KS415", name="ersatt-i-cirkel", severity=Severity.FEL)


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod):
        return
    around = circle(entity.id, lambda id_: replaced_by(id_, base))
    if len(around) > 1 and entity.id == min(around):
        message = f"Kunskapsstöden ersätts av varandra i en cirkel: {' → '.join((*around, entity.id))}."
        hint = "Ta bort ersatt_av i det som gäller nu. Skriv ersatter där, om det har ersatt de andra."
        yield RULE.at(entity.source.at("ersatt_av"), message, hint)
