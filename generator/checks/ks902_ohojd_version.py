"""Innehållet har ändrats, men versionen är densamma som den publicerade.

En publicerad version är fryst: den som har hämtat 1.0.0 ska veta att det är samma text som alla andras 1.0.0. Varje ändring,
också i stavning, ger därför en ny version och en post i ändringsloggen.

Fel:

    förra publiceringen, gikt.md:
    Ge naproxen i fem dagar.

    gikt.md:
    Ge naproxen i tre dagar.

Rätt:

    förra publiceringen, gikt.md:
    Ge naproxen i fem dagar.

    gikt.md:
    version: 2.0.0
    andringslogg:
      - {version: 2.0.0, datum: 2026-05-01, typ: saklig, text: Kortare behandling.}
      - {version: 1.0.0, datum: 2026-01-01, typ: ny, text: Första versionen.}

    Ge naproxen i tre dagar.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.vokabular import NOT_BUILT
from ..model import Entity, Kunskapsbas, Kunskapsstod
from .lifecycle import log_holds, status_contradicts_log
from .promises import published_before
from .versions import next_patch
from .words import quote

RULE = Rule(code="KS902", name="ohojd-version", severity=Severity.FEL)


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    before = published_before(entity, base)
    if before is None or not before.innehall or not isinstance(entity, Kunskapsstod) or not _tells(entity):
        return
    version = entity.falt.version
    if version == before.version and entity.innehall != before.innehall:
        message = f"Innehållet har ändrats, men version {quote(version)} är redan publicerad."
        hint = f"Skriv version: {next_patch(version)} eller högre, och lägg till en post för den överst i andringslogg."
        yield RULE.at(entity.source.at("version"), message, hint)


def _tells(stod: Kunskapsstod) -> bool:
    """Whether no other message asks for another version, log or status."""
    return log_holds(stod) and not status_contradicts_log(stod) and stod.falt.status not in NOT_BUILT
