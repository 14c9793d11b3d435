"""Ett kunskapsstöd namnger sig självt.

Ett stöd kan inte vara relaterat till, ersätta eller överlappa sig självt. Troligen menades ett annat.

Fel:

    gikt.md:
    samsjuklighet: [{id: gikt, text: Ge inte naproxen.}]

Rätt:

    gikt.md:
    samsjuklighet: [{id: hjartsvikt, text: Ge inte naproxen.}]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsstod
from .relations import relations

RULE = Rule(code="KS409", name="namnger-sig-sjalvt", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod):
        return
    for relation in relations(entity):
        if relation.id == entity.id:
            message = f"Kunskapsstödet namnger sig självt i {relation.falt}."
            yield RULE.at(relation.location, message, f"Ta bort {relation.id}, eller skriv det stöd som menades.")
