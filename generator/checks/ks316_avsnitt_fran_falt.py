"""Ett avsnitt som görs av fälten är skrivet för hand.

Ämnesområde och Om dokumentet visas med uppgifterna överst i filen. Skrivna för hand skulle de kunna säga något annat.

Fel:

    ## Om dokumentet

    Granskad 2026.

Rätt:

    granskad: 2026-03-01
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsstod
from .places import is_valid
from .words import quote

RULE = Rule(code="KS316", name="avsnitt-fran-falt", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod) or not is_valid(entity.source, "typ"):
        return
    made = {mall.rubrik for mall in entity.mall if mall.fran_falt}
    for sektion in entity.body.sektioner:
        if sektion.rubrik in made:
            message = f"Avsnittet {quote(sektion.rubrik)} görs av uppgifterna överst i filen."
            yield RULE.at(sektion.location, message, "Ta bort avsnittet, och skriv innehållet i fälten.")
