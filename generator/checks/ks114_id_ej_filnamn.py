"""Fältet id är inte detsamma som filnamnet.

Id:t är dokumentets permanenta adress, och filen hittas genom det. Därför ska de vara lika.

Fel:

    gikt.md:
    id: podager

Rätt:

    gikt.md:
    id: gikt
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsstod
from .words import quote

RULE = Rule(code="KS114", name="id-ej-filnamn", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod) or not entity.falt.id or entity.falt.id == entity.id:
        return
    message = f"Fältet id är {quote(entity.falt.id)}, men filen heter {quote(entity.id + '.md')}."
    yield RULE.at(entity.source.at("id"), message, f"Skriv id: {entity.id}, eller döp om filen till {entity.falt.id}.md.")
