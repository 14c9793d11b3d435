"""En region ärver från en region som inte finns, eller i en cirkel.

Fältet arver säger vems tillägg som också gäller här. Regionerna måste bilda en kedja med ett slut.

Fel:

    regioner/skane/_region.md med arver: skane

Rätt:

    regioner/skane/_region.md med arver: sjukvardsregion-sodra
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Kunskapsbas, Region, Tillagg
from .words import meant, quote

RULE = Rule(code="KS707", name="fel-arv", severity=Severity.FEL)


def check_base(base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    for entity in base.others:
        if not isinstance(entity, Region | Tillagg) or not (arver := entity.falt.arver):
            continue
        place = entity.source.at("arver")
        if arver not in base.regioner:
            hint = meant(arver, base.regioner) + "Skriv namnet på regionens mapp."
            yield RULE.at(place, f"Regionen {quote(arver)} finns inte.", hint)
        elif isinstance(entity, Tillagg):
            if arver == entity.region:
                yield RULE.at(place, "Tillägget ärver från sin egen region.", "Skriv en annan region, eller ta bort arver.")
        elif entity.slug == min(circle := _circle(base, entity.slug), default=""):
            message = f"Regionerna ärver av varandra i en cirkel: {' → '.join((*circle, entity.slug))}."
            yield RULE.at(place, message, "Ta bort arver hos någon av dem.")


def _circle(base: Kunskapsbas, start: str) -> tuple[str, ...]:
    """The regions from ``start`` back to itself; empty when the chain ends or the circle is further on."""
    chain: list[str] = []
    slug: str | None = start
    while slug is not None and slug in base.regioner and slug not in chain:
        chain.append(slug)
        slug = base.regioner[slug].falt.arver
    return tuple(chain) if slug == start else ()
