"""Status och ändringslogg säger olika om kunskapsstödet är i bruk.

Ett stöd som tas ur bruk behåller sin adress för alltid. Där står varför, och det hämtas ur den nyaste posten i loggen. Status
avpublicerad och aterkallad ska därför ha en post av samma typ överst, och ingen annan status får ha det. När stödet tas i
bruk igen är nästa post av typ aterpublicerad.

Fel:

    podager.md:
    status: avpublicerad
    version: 1.1.0
    andringslogg:
      - {version: 1.1.0, datum: 2026-05-01, typ: saklig, text: Stödet är inte längre aktuellt.}
      - {version: 1.0.0, datum: 2026-01-01, typ: ny, text: Första versionen.}

Rätt:

    podager.md:
    status: avpublicerad
    version: 1.1.0
    andringslogg:
      - {version: 1.1.0, datum: 2026-05-01, typ: avpublicerad, text: Stödet är inte längre aktuellt.}
      - {version: 1.0.0, datum: 2026-01-01, typ: ny, text: Första versionen.}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.vokabular import WITHDRAWALS, WITHDRAWN, Andringstyp
from ..model import Entity, Kunskapsstod
from .lifecycle import log_holds, status_contradicts_log
from .words import quote

RULE = Rule(code="KS208", name="status-mot-logg", severity=Severity.FEL)
_FOLLOWING = WITHDRAWALS | {Andringstyp.ATERPUBLICERAD}
"""What may come after a withdrawal."""


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod) or not log_holds(entity):
        return
    if status_contradicts_log(entity):
        status, newest = entity.falt.status, entity.falt.andringslogg[0].typ
        message = f"Status är {quote(status)}, men den nyaste posten i ändringsloggen har typ {quote(newest)}."
        yield RULE.at(entity.source.at("status"), message, _hint(entity))
    elif entity.falt.status not in WITHDRAWN:
        yield from _resumed_in_silence(entity)


def _hint(stod: Kunskapsstod) -> str:
    status, newest = stod.falt.status, stod.falt.andringslogg[0]
    if newest.typ not in WITHDRAWALS:
        return f"Lägg en post av typ {status} och med en högre version överst. Är {newest.version} inte publicerad: rätta dess typ."
    if status in WITHDRAWN:
        return f"Skriv status: {newest.typ}, eller lägg en post av typ {status} och med en högre version överst."
    return f"Skriv status: {newest.typ}. Har stödet tagits i bruk igen: lägg en post av typ aterpublicerad överst."


def _resumed_in_silence(stod: Kunskapsstod) -> Iterator[Diagnostic]:
    """In a support that is in use, changes right after a withdrawal that don't say that it came back."""
    for index, (later, earlier) in enumerate(pairwise(stod.falt.andringslogg)):
        if earlier.typ in WITHDRAWALS and later.typ not in _FOLLOWING:
            message = f"Typen är {quote(later.typ)}, men posten kommer efter att stödet togs ur bruk i {earlier.version}."
            hint = "Skriv typ: aterpublicerad, och i text varför stödet är i bruk igen."
            yield RULE.at(stod.source.at("andringslogg", index, "typ"), message, hint)
