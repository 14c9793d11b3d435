"""Ett blocks attribut kan inte läsas, eller ett av dem står två gånger.

Attributen står inom klamrar på blockets första rad: #namn, ord=värde, eller ord="flera ord" när värdet har mellanslag.

Fel:

    ::: remittera {till="Reumatologisk klinik}
    Svår gikt med tofi.
    :::

Rätt:

    ::: remittera {till="Reumatologisk klinik"}
    Svår gikt med tofi.
    :::
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .words import quote, where

RULE = Rule(code="KS309", name="attributform", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("dubbelt-attribut"):
        message = f"Attributet {fault.facts['attribut']} står två gånger{where(fault)}."
        yield RULE.at(fault.location, message, "Behåll ett av dem.")
    for fault in entity.source.faults_named("ord-utan-citattecken"):
        attribut, varde = fault.facts["attribut"], fault.facts["varde"]
        message = f"Värdet {quote(varde)} har mellanslag men inga citattecken{where(fault)}."
        yield RULE.at(fault.location, message, f'Skriv {attribut}="{varde}".')
    for fault in entity.source.faults_named("attributform"):
        hint = 'Skriv attributen inom klamrar på samma rad: {#namn ord=värde annat="flera ord"}.'
        yield RULE.at(fault.location, f"Attributen{where(fault)} kan inte läsas härifrån.", hint)
