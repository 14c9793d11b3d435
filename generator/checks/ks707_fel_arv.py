"""En region ärver från en region som inte finns, eller i en cirkel.

Fältet arver säger vems tillägg som också gäller här. Regionerna måste bilda en kedja med ett slut.

Fel:

    regioner/skane/_region.md:
    arver: skane

Rätt:

    regioner/skane/_region.md:
    arver: sjukvardsregion-sodra

    regioner/sjukvardsregion-sodra/_region.md:
    namn: Södra sjukvårdsregionen
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Kunskapsbas, Region, Tillagg
from .relations import circle
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
        elif entity.slug == min(around := circle(entity.slug, lambda slug: _from(slug, base)), default=""):
            message = f"Regionerna ärver av varandra i en cirkel: {' → '.join((*around, entity.slug))}."
            yield RULE.at(place, message, "Ta bort arver hos någon av dem.")


def _from(slug: str, base: Kunskapsbas) -> tuple[str, ...]:
    """The region that one inherits from."""
    arver = base.regioner[slug].falt.arver if slug in base.regioner else None
    return (arver,) if arver else ()
