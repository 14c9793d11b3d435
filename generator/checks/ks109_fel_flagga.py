"""Ett värde ska vara true eller false.

Bara de två orden läses, så att ett nej aldrig misstas för en text.

Fel:

    andringslogg:
      - {version: 1.0.0, datum: 2026-01-01, typ: ny, text: Första versionen., patientsakerhet: ja}

Rätt:

    andringslogg:
      - {version: 1.0.0, datum: 2026-01-01, typ: ny, text: Första versionen., patientsakerhet: true}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .words import quote, where

RULE = Rule(code="KS109", name="fel-flagga", severity=Severity.FEL)

_WORDS = {"ja": "true", "yes": "true", "sant": "true", "on": "true", "1": "true", "nej": "false", "no": "false", "falskt": "false"}


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("fel-flagga"):
        varde = str(fault.facts["varde"])
        suggestion = _WORDS.get(varde.casefold()) or (varde.lower() if varde.lower() in ("true", "false") else "true eller false")
        yield RULE.at(fault.location, f"Fel värde för {fault.facts['falt']}: {quote(varde)}{where(fault)}.", f"Skriv {suggestion}.")
