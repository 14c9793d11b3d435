"""Dagen för nästa granskning har passerat eller är nära.

Vårdens kunskap ändras. En text som inte granskats i tid visas som förfallen, så att läsaren vet det. Varningen kommer
tre månader i förväg, så att granskningen hinner göras.

Fel:

    nasta_granskning: 2024-05-01

Rätt:

    nasta_granskning: 2028-05-01
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.vokabular import WITHDRAWN
from ..model import Entity, Kunskapsstod
from .dates import add_months

RULE = Rule(code="KS203", name="granskning-forfallen", severity=Severity.VARNING)

MONTHS_BEFORE = 3


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod) or entity.falt.status in WITHDRAWN:
        return
    day = entity.falt.nasta_granskning
    if day is None or today < add_months(day, -MONTHS_BEFORE):
        return
    place = entity.source.at("nasta_granskning")
    if today > day:
        yield RULE.at(place, f"Granskningen är förfallen sedan {day}.", "Granska texten och ändra granskad och nasta_granskning.")
    else:
        yield RULE.at(place, f"Texten ska granskas senast {day}.", "Planera granskningen nu.")
