"""Ett kunskapsstöd på remiss saknar uppgifter om remissen.

Den som läser ett förslag ska se till och med vilken dag det går att svara.

Fel:

    status: remiss

Rätt:

    status: remiss
    remiss: {fran: 2026-09-01, till: 2026-11-30}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.falt import StodFalt
from ..mall.vokabular import Status
from ..model import Entity, Kunskapsstod
from .words import misspelt

RULE = Rule(code="KS119", name="remisstid-saknas", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod) or entity.falt.status is not Status.REMISS:
        return
    if ("remiss",) in entity.source.places or misspelt(entity.source, "remiss", StodFalt.model_fields):
        return
    hint = "Lägg till remiss: {fran: …, till: …} med datum."
    yield RULE.at(entity.source.start, "Fältet remiss saknas, men status är remiss.", hint)
