"""En uppgift inom ett fält, eller ett attribut på ett block, saknas.

En källa utan id kan inte citeras, och en rekommendation utan styrka kan inte bedömas.

Fel:

    ansvarig: {organ: NPO prov, forvaltare: redaktionen}

Rätt:

    ansvarig: {organ: NPO prov, forvaltare: redaktionen, kontakt: npo@exempel.se}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Fault, Rule, Severity
from ..model import Entity
from .places import empty_fields, is_empty_field
from .words import allowed, nearest_key, where

RULE = Rule(code="KS112", name="saknad-uppgift", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    empty = empty_fields(entity.source)
    for fault in entity.source.faults_named("saknad-uppgift"):
        falt, names = str(fault.facts["falt"]), allowed(fault)
        if _misspelt(fault, falt, names) or is_empty_field(empty, fault.location, falt):
            continue
        if "block" in fault.facts:
            message, hint = f"Attributet {falt} saknas{where(fault)}.", "Skriv " + ("#kort-namn" if falt == "id" else f"{falt}=…")
        else:
            under = f" under {fault.facts['under']}" if fault.facts["under"] else ""
            message, hint = f"Uppgiften {falt} saknas{under}.", f"Lägg till {falt}: …"
        yield RULE.at(fault.location, message, f"{hint} ({fault.facts['beskrivning']}).")


def _misspelt(fault: Fault, falt: str, names: tuple[str, ...]) -> bool:
    """Whether a key stands there that is probably this one, misspelt; it has its own message."""
    keys = fault.facts["varde"]
    unknown = [key for key in keys if key not in names] if isinstance(keys, tuple) else []
    is_id = "block" in fault.facts and falt == "id"
    return any(nearest_key(key, names) == falt or (is_id and nearest_key(key, names) is None) for key in unknown)
