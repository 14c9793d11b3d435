"""En text är för lång för sitt fält.

Gränserna finns för att titlar och sammanfattningar ska få plats i listor, i sökresultat och på en telefon.

Fel:

    kort_titel: Gikt och andra kristallartropatier hos vuxna i primärvården

Rätt:

    kort_titel: Gikt
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .words import fact_int, number, where

RULE = Rule(code="KS106", name="for-langt", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("for-langt"):
        length, most = len(str(fault.facts["varde"])), fact_int(fault, "grans")
        message = f"Texten i {fault.facts['falt']} är {number(length)} tecken{where(fault)}, men får vara högst {number(most)}."
        yield RULE.at(fault.location, message, f"Korta den med {number(length - most)} tecken.")
