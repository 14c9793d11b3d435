"""En formulering är så vag att läsarna gör olika.

«Vid behov» utan att säga när, «lämplig», «eventuellt» och «regelbundet» utan hur ofta lämnar beslutet till var och en.
Skriv vad som avgör, och hur ofta. Texten till patienten bedöms inte.

Fel:

    Kontrollera njurfunktionen regelbundet, och ta EKG vid behov.

Rätt:

    Kontrollera njurfunktionen var tredje månad, och ta EKG vid nytillkommen hjärtklappning.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsstod, Tillagg
from .running import on_line, running_lines
from .words import quote

RULE = Rule(code="KS507", name="vag-formulering", severity=Severity.UPPLYSNING)

_SAID = r"[^.;\n]{0,200}\b(?:när|om|vid|tills|varje|var|en gång|gånger|inom|före|senast|samma|per|minst|årlig\w*)\b"
_VAGUE = {
    "vid behov": rf"vid behov(?!\s+av\b)(?!{_SAID})",
    "lämplig": r"lämplig(?:t|a|en|ast|aste)?",
    "eventuell": r"eventuell(?:t|a)?",
    "adekvat": r"adekvata?",
    "snarast": rf"snarast(?: möjligt)?(?!{_SAID})",
    "regelbundet": rf"regelbundet(?!{_SAID})",
    "ev.": r"ev\.",
    "m.m": r"m\.m\.",
    "etc": r"etc\b\.?",
    "osv": r"osv\b\.?",
}
_PATTERN = re.compile("|".join(rf"(?<![\w-])(?:{pattern})(?![\w-])" for pattern in _VAGUE.values()), re.IGNORECASE)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod | Tillagg):
        return
    for line, text in running_lines(entity.body, _VAGUE, but_for="patient"):
        for match in _PATTERN.finditer(text):
            place = on_line(entity.source, line, *match.span())
            yield RULE.at(place, f"Formuleringen {quote(match[0])} är vag.", "Skriv vad som avgör, när eller hur ofta.")
