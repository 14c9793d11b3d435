"""Texten innehåller HTML.

Texten blir webbsida, utskrift och data till andra system. HTML fungerar bara på det första stället, kan göra sidan
otillgänglig och visas därför som vanlig text.

Fel:

    Ge <b>aldrig</b> båda.

Rätt:

    Ge **aldrig** båda.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .words import quote

RULE = Rule(code="KS406", name="rahtml", severity=Severity.FEL)

_INSTEAD = {
    "b": "**fet text**",
    "strong": "**fet text**",
    "i": "*kursiv text*",
    "em": "*kursiv text*",
    "br": "en tomrad mellan styckena",
    "a": "[text](adress)",
    "li": "- före varje punkt",
    "ul": "- före varje punkt",
    "table": "en tabell med | mellan kolumnerna",
}


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("rahtml"):
        tagg = str(fault.facts["tagg"])
        instead = _INSTEAD.get(re.sub(r"[^a-z].*", "", tagg.lower().lstrip("</")))
        hint = f"Skriv {instead} i stället." if instead else "Ta bort det. Ska tecknet < synas, skriv ett mellanslag efter det."
        yield RULE.at(fault.location, f"HTML får inte skrivas i texten: {quote(tagg)}.", hint)
