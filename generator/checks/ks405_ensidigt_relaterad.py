"""Ett kunskapsstöd namnger ett annat, som inte namnger det tillbaka.

Läsaren ska hitta från det ena till det andra oavsett var hen börjar. Det gäller fälten relaterade och overlappar.

Fel:

    gikt.md:
    relaterade: [podager]

    podager.md:
    titel: Podager

Rätt:

    gikt.md:
    relaterade: [podager]

    podager.md:
    titel: Podager
    relaterade: [gikt]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsbas
from .relations import one_sided
from .words import quote

RULE = Rule(code="KS405", name="ensidigt-relaterad", severity=Severity.UPPLYSNING)


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    for relation, other, answer in one_sided(entity, base, "relaterade", "overlappar"):
        message = f"{quote(other.id)} namnger inte {quote(entity.source.plats.name)} tillbaka i {answer}."
        yield RULE.at(relation.location, message, f"Lägg till {entity.source.plats.name} under {answer} i {other.inner}.")
