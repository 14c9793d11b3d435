"""Ett fält har ett värde som inte finns i dess lista.

Fält som `vardniva`, `malgrupp` och `status` har fasta värden, skrivna med små bokstäver utan å, ä och ö.
Då betyder samma ord samma sak på webbplatsen, i sökningen och i data till andra system.

Fel:

    vardniva: [primärvård]

Rätt:

    vardniva: [primarvard]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .words import allowed, listed, nearest, quote, where

RULE = Rule(code="KS104", name="okand-varde", severity=Severity.FEL)

_NAMES = {
    "vardniva": "Okänd vårdnivå",
    "malgrupp": "Okänd målgrupp",
    "status": "Okänd status",
    "typ": "Okänd typ",
    "relation": "Okänd relation",
    "riktning": "Okänd riktning",
    "styrka": "Okänd styrka",
    "evidens": "Okänd evidensgrad",
    "bradska": "Okänd brådska",
}


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("okant-varde"):
        falt, varde, values = str(fault.facts["falt"]), fault.facts["varde"], allowed(fault)
        name = _NAMES.get(falt, f"Okänt värde för {falt}:")
        meant = nearest(varde, values)
        hint = (f"Skriv {meant}. " if meant else "") + f"Tillåtna värden: {listed(values, 20)}."
        yield RULE.at(fault.location, f"{name} {quote(varde)}{where(fault)}.", hint)
