"""Ett fält har fel slag av värde.

Varje fält är antingen en text, en lista eller en grupp av uppgifter med namn. En text där det ska vara en lista kan inte
delas upp säkert, och en lista där det ska vara en text vet ingen hur den ska visas.

Fel:

    vardniva: primarvard
    ansvarig: NPO prov

Rätt:

    vardniva: [primarvard]
    ansvarig: {organ: NPO prov, forvaltare: redaktionen, kontakt: npo@exempel.se}
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Fault, Rule, Severity
from ..model import Entity
from .words import allowed, listed, nearest, quote

RULE = Rule(code="KS103", name="fel-slag", severity=Severity.FEL)

_KINDS = {
    "text": "en text",
    "lista": "en lista",
    "uppgifter": "uppgifter med namn",
    "datum": "ett datum",
    "heltal": "ett heltal",
    "flagga": "true eller false",
}
_EXAMPLES = {"datum": "2026-11-21", "heltal": "18", "flagga": "true"}
_PLAIN = re.compile(r"\w[\w .()/+-]{0,58}")
"""What is one entry wherever it stands."""
_ALSO = {"patientmedverkan": ", eller patientmedverkan: ingen"}


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("fel-slag"):
        falt, slag = str(fault.facts["falt"]), str(fault.facts["slag"])
        subject = f"En post i {falt}" if fault.facts["post"] else f"Fältet {falt}"
        message = f"{subject} ska vara {_KINDS[slag]}, men här står {_seen(fault.facts['varde'])}."
        values = f" Tillåtna värden: {listed(allowed(fault), 20)}." if _has_values(fault, slag) else ""
        yield RULE.at(fault.location, message, f"Skriv så här: {_example(fault, falt, slag)}{_ALSO.get(falt, '')}.{values}")


def _seen(value: object) -> str:
    if isinstance(value, str):
        return f"texten {quote(value)}"
    return "en lista" if isinstance(value, list) else "uppgifter med namn"


def _example(fault: Fault, falt: str, slag: str) -> str:
    kinds = {"text": next(iter(allowed(fault)), "en text"), "lista": f"[{_entries(fault)}]", "uppgifter": _keys(fault)}
    written = (kinds | _EXAMPLES)[slag]
    return f"- {written}" if fault.facts["post"] else f"{falt}: {written}"


def _entries(fault: Fault) -> str:
    """What would stand in the list: the author's own text, if that is one entry and nothing but the brackets is missing."""
    value, values = fault.facts["varde"], allowed(fault)
    if fault.facts.get("duger") and _PLAIN.fullmatch(str(value)):
        return str(value)
    if fault.facts.get("poster") == "uppgifter":
        return _keys(fault)
    return nearest(value, values) or values[0] if values else "första, andra"


def _has_values(fault: Fault, slag: str) -> bool:
    """Whether only certain words may stand there, and none of them does."""
    words = slag == "text" or (fault.facts.get("poster") == "text" and not fault.facts["duger"])
    return words and bool(allowed(fault))


def _keys(fault: Fault) -> str:
    return "{" + ", ".join(f"{name}: …" for name in allowed(fault)) + "}"
