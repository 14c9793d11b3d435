"""Texten innehåller ett tecken som inte syns.

Mjuka bindestreck, blanksteg utan bredd och liknande följer med när text klistras in. De gör att ord inte hittas vid
sökning och att två lika ord räknas som olika. Styrtecken för skrivriktning kan dessutom få text att visas i en annan
ordning än den står i (varning). Ett hårt mellanslag är bra i en text, men inte mellan ett fält och dess värde. I exemplet
står <U+00AD> för tecknet.

Fel:

    titel: Gi<U+00AD>kt

Rätt:

    titel: Gikt
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from ..parse.characters import BIDI, HARD_SPACES, INVISIBLE
from .words import and_more

RULE = Rule(code="KS007", name="osynligt-tecken", severity=Severity.UPPLYSNING)

_DECEIVES = replace(RULE, severity=Severity.VARNING)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("osynligt-tecken"):
        tecken = str(fault.facts["tecken"])
        rule = _DECEIVES if tecken in BIDI else RULE
        name = (INVISIBLE | HARD_SPACES)[tecken]
        message = f"Här står {name} (U+{ord(tecken):04X}), som inte syns{and_more(fault)}."
        instead = "skriv ett vanligt mellanslag" if tecken in HARD_SPACES else "ta bort tecknet"
        yield rule.at(fault.location, message, f"Kör kunskap fix, eller {instead}.")
