"""Samma rubrik står två gånger.

Varje avsnitt har en egen adress och hämtas av andra system under sitt namn. Två med samma namn går inte att skilja åt.

Fel:

    ## Behandling

    Ge läkemedel.

    ## Behandling

    Ge kostråd.

Rätt:

    ## Behandling

    Ge läkemedel. Ge kostråd.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .places import body_of
from .words import quote

RULE = Rule(code="KS304", name="dubbel-rubrik", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    first: dict[str, int] = {}
    for sektion in body_of(entity).sektioner:
        if sektion.rubrik in first:
            message = f"Rubriken {quote(sektion.rubrik)} finns redan på rad {first[sektion.rubrik]}."
            yield RULE.at(sektion.location, message, "För samman avsnitten till ett.")
        first.setdefault(sektion.rubrik, sektion.location.line)
