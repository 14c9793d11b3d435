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

from ..diagnostics import Diagnostic, Location, Rule, Severity
from ..mall.vokabular import WITHDRAWN
from ..model import Kunskapsbas

RULE = Rule(code="KS411", name="ingen-hanvisar-hit", severity=Severity.UPPLYSNING)


def check_base(base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    published = tuple(base.published())
    if len(published) < 2 or not _all_known(base):
        return
    for post in published:
        if post.id not in base.bakatlankar and post.status not in WITHDRAWN:
            hint = f"Lägg till {post.id} under relaterade i ett närliggande stöd, eller länka hit från dess text."
            yield RULE.at(Location(post.path, 1, 1, 1, 4), "Inget annat kunskapsstöd hänvisar hit.", hint)


def _all_known(base: Kunskapsbas) -> bool:
    """Whether every support could be read and names only what exists: one that doesn't may have meant any other."""
    ids = frozenset(base.kunskapsstod)
    return all(post.read and not post.ovissa and ids.issuperset(post.namner) for post in base.kunskapsstod.values())
