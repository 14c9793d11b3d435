"""Ett avsnitt står på fel plats.

Avsnitten har samma ordning i alla kunskapsstöd, så att läsaren hittar dem utan att leta.

Fel:

    ## Behandling

    Ge läkemedel.

    ## Utredning

    Fråga och undersök.

Rätt:

    ## Utredning

    Fråga och undersök.

    ## Behandling

    Ge läkemedel.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsstod, Sektion
from .places import is_valid
from .words import quote

RULE = Rule(code="KS303", name="fel-ordning", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod) or not is_valid(entity.source, "typ"):
        return
    order = [mall.kod for mall in entity.mall if not mall.fran_falt]
    known = {sektion.kod: sektion for sektion in reversed(entity.body.sektioner) if sektion.kod in order}
    written = sorted(known.values(), key=lambda sektion: sektion.location)
    in_place = _longest_rising([order.index(sektion.kod) for sektion in written])
    for sektion in written:
        position = order.index(sektion.kod)
        if position not in in_place:
            yield RULE.at(
                sektion.location, f"Avsnittet {quote(sektion.rubrik)} står på fel plats.", _hint(known, order, position, in_place)
            )


def _hint(known: dict[str, Sektion], order: list[str], position: int, in_place: tuple[int, ...]) -> str:
    before = [other for other in in_place if other < position]
    if before:
        return f"Flytta det till efter {known[order[before[-1]]].rubrik}."
    return f"Flytta det till före {known[order[in_place[0]]].rubrik}."


def _longest_rising(numbers: list[int]) -> tuple[int, ...]:
    """The longest rising part of a list: what already stands in order, so that only the moved ones are named."""
    best: list[tuple[int, ...]] = []
    for number in numbers:
        best.append((*max((rise for rise in best if rise[-1] < number), key=len, default=()), number))
    return max(best, key=len, default=())
