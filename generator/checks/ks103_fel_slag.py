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

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Fault, Rule, Severity
from ..model import Entity
from .words import allowed, quote

RULE = Rule(code="KS103", name="fel-slag", severity=Severity.FEL)

_KINDS = {"text": "en text", "lista": "en lista", "uppgifter": "uppgifter med namn"}
_ALSO = {"patientmedverkan": ", eller patientmedverkan: ingen"}


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("fel-slag"):
        falt, slag = str(fault.facts["falt"]), str(fault.facts["slag"])
        subject = f"En post i {falt}" if fault.facts["post"] else f"Fältet {falt}"
        message = f"{subject} ska vara {_KINDS[slag]}, men här står {_seen(fault.facts['varde'])}."
        yield RULE.at(fault.location, message, f"Skriv så här: {_example(fault, falt, slag)}{_ALSO.get(falt, '')}.")


def _seen(value: object) -> str:
    if isinstance(value, str):
        return f"texten {quote(value)}"
    return "en lista" if isinstance(value, list) else "uppgifter med namn"


def _example(fault: Fault, falt: str, slag: str) -> str:
    value = fault.facts["varde"]
    if slag == "text":
        written = "en text"
    elif slag == "lista":
        written = f"[{value}]" if isinstance(value, str) and "," not in value else "[första, andra]"
    else:
        written = "{" + ", ".join(f"{name}: …" for name in allowed(fault)) + "}"
    return f"- {written}" if fault.facts["post"] else f"{falt}: {written}"
