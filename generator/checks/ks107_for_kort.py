"""En text är tom eller för kort, eller en lista är tom.

Ett fält som finns ska säga något. Id:n är minst tre tecken, så att de går att känna igen.

Fel:

    titel: ""
    vardniva: []

Rätt:

    titel: Gikt
    vardniva: [primarvard]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .places import has_empty_entry
from .words import fact_int, quote, where

RULE = Rule(code="KS107", name="for-kort", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("for-kort"):
        falt, varde, least = fault.facts["falt"], str(fault.facts["varde"]), fact_int(fault, "grans")
        if not varde:
            yield RULE.at(fault.location, f"Texten i {falt} är tom{where(fault)}.", "Skriv ett värde.")
        else:
            message = f"Värdet {quote(varde)} i {falt} är för kort{where(fault)}."
            yield RULE.at(fault.location, message, f"Skriv minst {least} tecken.")
    for fault in entity.source.faults_named("tom-lista"):
        if not has_empty_entry(entity.source, fault.location):
            yield RULE.at(fault.location, f"Listan {fault.facts['falt']} är tom.", "Skriv minst ett värde i listan.")
