"""En bokstav med prickar eller ring är skriven som två tecken.

Filer från Mac och text ur pdf kan ha «å» som ett a och en lös ring. Det ser likadant ut, men ordet hittas inte vid
sökning. I exemplet står <U+0308> för de lösa prickarna.

Fel:

    titel: Hja<U+0308>rtsvikt

Rätt:

    titel: Hjärtsvikt
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from unicodedata import normalize

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .words import and_more, quote

RULE = Rule(code="KS008", name="delad-bokstav", severity=Severity.UPPLYSNING)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("delad-bokstav"):
        whole = normalize("NFC", str(fault.facts["tecken"]))
        message = f"Bokstaven {quote(whole)} är skriven som två tecken{and_more(fault)}."
        yield RULE.at(fault.location, message, "Kör kunskap fix, eller skriv bokstaven på nytt.")
