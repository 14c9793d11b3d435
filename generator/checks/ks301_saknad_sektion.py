"""Ett avsnitt som mallen kräver saknas.

Alla kunskapsstöd har samma rubriker, så att läsaren vet var svaret står. Fyndet pekar på rubriken som avsnittet ska stå
före, eller på sista raden.

Fel:

    ## Utredning

    Fråga och undersök.

    ## Klinisk uppföljning

    Mät urat varje år.

Rätt:

    ## Utredning

    Fråga och undersök.

    ## Behandling

    Ge läkemedel.

    ## Klinisk uppföljning

    Mät urat varje år.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice

from ..diagnostics import Diagnostic, Location, Rule, Severity
from ..mall.sektioner import Sektionsmall
from ..model import Entity, Kunskapsstod, Rubrik
from .places import first_level_headings, fully_read, is_valid
from .words import MOST_MEANT, nearest, quote

RULE = Rule(code="KS301", name="saknad-sektion", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod) or not fully_read(entity.source) or not is_valid(entity.source, "typ"):
        return
    written = {sektion.kod for sektion in entity.body.sektioner}
    for mall in entity.mall:
        if mall.kravs and mall.kod not in written and not _has_own_message(entity, mall):
            level = _lower_heading(entity, mall.rubrik)
            hint = f"Rubriken står på rad {level.location.line}: skriv den med två #." if level else f"Lägg till ## {mall.rubrik}."
            yield RULE.at(_place(entity, mall), f"Avsnittet {quote(mall.rubrik)} saknas.", hint)


def _has_own_message(stod: Kunskapsstod, mall: Sektionsmall) -> bool:
    """Whether the heading stands there misspelt or as a title, or the text that it should have without it."""
    if stod.body.inledning and mall is next(first for first in stod.mall if first.kravs):
        return True
    if any(fault.facts["rubrik"] == mall.rubrik for fault in first_level_headings(stod.source)):
        return True
    known = [other.rubrik for other in stod.mall]
    unknown = (sektion.rubrik for sektion in stod.body.sektioner if sektion.rubrik not in known)
    return any(nearest(rubrik, known) == mall.rubrik for rubrik in islice(unknown, MOST_MEANT))


def _lower_heading(stod: Kunskapsstod, rubrik: str) -> Rubrik | None:
    return next((r for sektion in stod.body.sektioner for r in sektion.underrubriker if r.text == rubrik), None)


def _place(stod: Kunskapsstod, mall: Sektionsmall) -> Location:
    """The heading before which the section should stand, else the last line."""
    order = stod.mall
    for later in order[order.index(mall) + 1 :]:
        if (sektion := stod.sektion(later.kod)) is not None:
            return sektion.location
    return stod.source.end
