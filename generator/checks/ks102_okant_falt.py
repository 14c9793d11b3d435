"""Ett fält eller attribut finns inte.

Bara kända fält läses. Ett felstavat fält skulle annars tyst försvinna från sidan och från data till andra system.

Fel:

    titl: Gikt

Rätt:

    titel: Gikt
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from ..parse.markdown import slug
from .words import allowed, listed, nearest_key, quote, sentence, what, where

RULE = Rule(code="KS102", name="okant-falt", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("okant-falt"):
        falt, names = fault.facts["falt"], allowed(fault)
        hint = _meant(str(falt), names, "block" in fault.facts) + (
            sentence(f"Här kan stå: {listed(names, 14)}") if names else "Blocket har inga attribut: ta bort det."
        )
        yield RULE.at(fault.location, f"Okänt {what(fault)} {quote(falt)}{where(fault)}.", hint)


def _meant(key: str, names: tuple[str, ...], is_attribute: bool) -> str:
    """«Menade du …?»: another spelling, an equals sign or a # forgotten in a block; or nothing."""
    name = nearest_key(key, names)
    if is_attribute and name and key.startswith(name):
        return f"Menade du {name}={key.removeprefix(name)}? "
    if is_attribute and not name and "id" in names:
        return f"Menade du #{slug(key)}? "
    return f"Menade du {name}? " if name else ""
