"""Sidan säger att den översätter en sida som inte finns.

Fältet `oversatter` är namnet på filen i `content/om/`, utan `.md`. Då visar båda sidorna för sökmotorer att de är samma sida på
olika språk.

Fel:

    om/om-tjansten.md, hela filen:
    ---
    titel: Om
    beskrivning: Om tjänsten.
    ---

    Text.

    en/about.md, hela filen:
    ---
    titel: About
    beskrivning: About the service.
    sprak: en
    oversatter: tjansten
    ---

    Text.

Rätt:

    om/om-tjansten.md, hela filen:
    ---
    titel: Om
    beskrivning: Om tjänsten.
    ---

    Text.

    en/about.md, hela filen:
    ---
    titel: About
    beskrivning: About the service.
    sprak: en
    oversatter: om-tjansten
    ---

    Text.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsbas, Sida
from .words import meant, quote

RULE = Rule(code="KS417", name="okand-oversattning", severity=Severity.FEL)
FOLDER = "/om/"


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Sida) or not (name := entity.falt.oversatter):
        return
    place = entity.source.at("oversatter")
    names = sorted(address.removeprefix(FOLDER).strip("/") for address in base.sidor if address.startswith(FOLDER))
    if name not in names:
        yield RULE.at(place, f"Sidan {quote(name)} finns inte i om/.", meant(name, names).strip() or "Skriv filens namn utan .md.")
    elif f"{FOLDER}{name}/" == entity.address:
        yield RULE.at(place, "Sidan säger att den översätter sig själv.", "Ta bort fältet.")
