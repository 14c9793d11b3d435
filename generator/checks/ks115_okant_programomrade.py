"""Programområdet finns inte.

Varje kunskapsstöd hör till ett nationellt programområde, och fältet är namnet på områdets fil i `content/programomraden/`.

Fel:

    programomrade: reumatiska

Rätt:

    programomrade: reumatiska-sjukdomar
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsbas, Kunskapsstod, Programomrade, Source
from .words import listed, meant, quote, sentence

RULE = Rule(code="KS115", name="okant-programomrade", severity=Severity.FEL)


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    if isinstance(entity, Kunskapsstod) and entity.falt.programomrade:
        yield from _unknown(base, entity.source, entity.falt.programomrade, "programomrade")
    if isinstance(entity, Programomrade):
        for index, slug in enumerate(entity.falt.ersatt_av):
            yield from _unknown(base, entity.source, slug, "ersatt_av", index)


def _unknown(base: Kunskapsbas, source: Source, slug: str, *path: str | int) -> Iterator[Diagnostic]:
    if slug not in base.programomraden:
        names = sorted(base.programomraden)
        hint = (
            meant(slug, names) or f"{sentence(f'Programområden: {listed(names, 30)}')} "
        ) + "Namnet är filens namn i programomraden/."
        yield RULE.at(source.at(*path), f"Programområdet {quote(slug)} finns inte.", hint)
