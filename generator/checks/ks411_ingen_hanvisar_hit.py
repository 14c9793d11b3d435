"""Inget annat kunskapsstöd hänvisar till det här.

Den som läser om ett närliggande tillstånd hittar då inte hit. Ett stöd namnges av ett annat i fälten relaterade,
samsjuklighet, overlappar, ersatter och ersatt_av, eller länkas från dess text.

Fel:

    podager.md:
    titel: Podager

Rätt:

    podager.md:
    titel: Podager

    gikt.md:
    Se stödet om [podager](podager.md).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.vokabular import WITHDRAWN
from ..model import Entity, Kunskapsbas, Kunskapsstod

RULE = Rule(code="KS411", name="ingen-hanvisar-hit", severity=Severity.UPPLYSNING)


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod) or base.is_single or not base.bakatlankar_kanda:
        return
    post = base.kunskapsstod[entity.id]
    if entity.id not in base.bakatlankar and base.is_published(post) and post.status not in WITHDRAWN:
        hint = f"Lägg till {entity.id} under relaterade i ett närliggande stöd, eller länka hit från dess text."
        yield RULE.at(entity.source.start, "Inget annat kunskapsstöd hänvisar hit.", hint)
