"""Ändringsloggen står inte med det nyaste först.

Läsaren ska se den senaste ändringen överst. Både datum och versioner ska därför sjunka nedåt i listan.

Fel:

    version: 1.1.0
    andringslogg:
      - {version: 1.0.0, datum: 2026-01-01, typ: ny, text: Första versionen.}
      - {version: 1.1.0, datum: 2026-05-01, typ: saklig, text: Nytt läkemedel.}

Rätt:

    version: 1.1.0
    andringslogg:
      - {version: 1.1.0, datum: 2026-05-01, typ: saklig, text: Nytt läkemedel.}
      - {version: 1.0.0, datum: 2026-01-01, typ: ny, text: Första versionen.}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsstod
from .versions import version_key
from .words import quote

RULE = Rule(code="KS205", name="logg-i-fel-ordning", severity=Severity.FEL)

_HINT = "Sätt posterna med det nyaste först, och rätta det som är felskrivet."


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod):
        return
    for index, (above, below) in enumerate(pairwise(entity.falt.andringslogg), 1):
        if below.datum > above.datum:
            place = entity.source.at("andringslogg", index, "datum")
            yield RULE.at(place, f"Ändringen {below.datum} står under en äldre, {above.datum}.", _HINT)
            return
        if version_key(below.version) > version_key(above.version):
            place = entity.source.at("andringslogg", index, "version")
            yield RULE.at(place, f"Version {quote(below.version)} står under en äldre, {quote(above.version)}.", _HINT)
            return
