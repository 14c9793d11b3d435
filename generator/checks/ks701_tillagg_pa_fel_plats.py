"""Ett regionalt tillägg ligger på fel plats.

Ett tillägg ligger i regionens mapp, har kunskapsstödets filnamn och säger samma sak i fälten region och till. Mappen har
filen _region.md, som beskriver regionen.

Fel:

    regioner/skane/gikt.md:
    region: blekinge

Rätt:

    regioner/skane/gikt.md:
    region: skane
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Kunskapsbas, Tillagg
from .words import meant, quote

RULE = Rule(code="KS701", name="tillagg-pa-fel-plats", severity=Severity.FEL)


def check_base(base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    named: set[str] = set()
    for tillagg in base.others:
        if not isinstance(tillagg, Tillagg):
            continue
        if tillagg.region in base.regioner:
            yield from _fields(tillagg)
        elif tillagg.region not in named:
            named.add(tillagg.region)
            hint = meant(tillagg.region, base.regioner) + f"Lägg till regioner/{tillagg.region}/_region.md eller flytta filen."
            yield RULE.at(tillagg.source.start, f"Mappen {quote(tillagg.region)} saknar _region.md.", hint)


def _fields(tillagg: Tillagg) -> Iterator[Diagnostic]:
    falt, source = tillagg.falt, tillagg.source
    if falt.region and falt.region != tillagg.region:
        message = f"Fältet region är {quote(falt.region)}, men filen ligger i mappen {quote(tillagg.region)}."
        yield RULE.at(source.at("region"), message, f"Skriv region: {tillagg.region}, eller flytta filen.")
    if falt.till and falt.till != tillagg.till:
        message = f"Fältet till är {quote(falt.till)}, men filen heter {quote(tillagg.till + '.md')}."
        yield RULE.at(source.at("till"), message, f"Skriv till: {tillagg.till}, eller döp om filen till {falt.till}.md.")
