"""Det är mer än 24 månader till nästa granskning.

Varje kunskapsstöd ska granskas minst vartannat år, räknat från den senaste granskningen.

Fel:

    granskad: 2026-01-01
    nasta_granskning: 2029-01-01

Rätt:

    granskad: 2026-01-01
    nasta_granskning: 2028-01-01
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsstod
from .dates import add_months

RULE = Rule(code="KS206", name="for-lang-granskningstid", severity=Severity.FEL)

MOST_MONTHS = 24


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod):
        return
    reviewed, again = entity.falt.granskad, entity.falt.nasta_granskning
    if reviewed is None or again is None or again <= (last := add_months(reviewed, MOST_MONTHS)):
        return
    message = f"Nästa granskning {again} är mer än {MOST_MONTHS} månader efter granskad {reviewed}."
    yield RULE.at(entity.source.at("nasta_granskning"), message, f"Skriv senast {last}.")
