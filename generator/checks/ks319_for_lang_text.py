"""Texten är lång.

Kunskapsstöd läses under ett pågående möte med en patient. Högst 250 ord mellan två rubriker och 1 500 ord i allt gör att
svaret hittas. Block, tabeller och flödesscheman räknas inte.

Fel:

    ## Behandling

    (400 ord löpande text)

Rätt:

    ## Behandling

    (200 ord)

    ### Läkemedel

    (200 ord)
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Location, Rule, Severity
from ..model import Entity, Kunskapsstod, Prosa, Sektion
from .words import number, quote

RULE = Rule(code="KS319", name="for-lang-text", severity=Severity.VARNING)

MOST_BETWEEN_HEADINGS = 250
MOST_IN_ALL = 1500


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod):
        return
    stretches = [stretch for sektion in entity.body.sektioner for stretch in _stretches(sektion)]
    for place, rubrik, words in stretches:
        if words > MOST_BETWEEN_HEADINGS:
            message = f"Texten under {quote(rubrik)} är {number(words)} ord, men bör vara högst {MOST_BETWEEN_HEADINGS}."
            yield RULE.at(place, message, "Korta texten, eller dela den med underrubriker.")
    total = sum(words for _, _, words in stretches)
    if total > MOST_IN_ALL:
        message = f"Kunskapsstödet är {number(total)} ord, men bör vara högst {number(MOST_IN_ALL)}."
        yield RULE.at(entity.body.sektioner[0].location, message, "Korta texten, eller länka till det som står på annat håll.")


def _stretches(sektion: Sektion) -> list[tuple[Location, str, int]]:
    """Words of running text after each heading; prose goes on over blocks, until the next heading."""
    headings = {rubrik.location: rubrik for rubrik in sektion.underrubriker if rubrik.niva <= 3}
    found = [(sektion.location, sektion.rubrik, 0)]
    for part in sektion.delar:
        if not isinstance(part, Prosa):
            continue
        if rubrik := headings.get(part.location):
            found.append((part.location, rubrik.text, part.words))
        else:
            place, text, words = found[-1]
            found[-1] = (place, text, words + part.words)
    return found
