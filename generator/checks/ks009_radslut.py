"""Raderna slutar med ett annat tecken än de andra filernas.

Filer från Windows har två tecken i slutet av varje rad (CRLF). Filen läses ändå, men varje rad ser ändrad ut för den som
jämför versioner. I exemplet står <U+000D> för det extra tecknet.

Fel:

    titel: Gikt<U+000D>
    typ: kunskapsstod<U+000D>

Rätt:

    titel: Gikt
    typ: kunskapsstod
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity

RULE = Rule(code="KS009", name="radslut", severity=Severity.UPPLYSNING)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("radslut"):
        ends = "CRLF, som Windows skriver" if fault.facts["windows"] else "CR, som gamla Mac skrev"
        yield RULE.at(fault.location, f"Raderna slutar med {ends}.", "Kör kunskap fix, eller spara filen med radslut LF.")
