"""En rubrik finns inte i mallen.

Rubriker med två # är desamma i alla kunskapsstöd, så att läsaren hittar och andra system kan hämta ett visst avsnitt.
Egna rubriker kan skrivas med tre # under dem.

Fel:

    ## Behandlingar

    Ge läkemedel.

Rätt:

    ## Behandling

    Ge läkemedel.

    ### Egen underrubrik

    Mer om läkemedlen.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsstod
from .places import is_valid
from .words import MOST_KEYS, listed, nearest, quote

RULE = Rule(code="KS302", name="okand-rubrik", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod) or not is_valid(entity.source, "typ"):
        return
    known = [mall.rubrik for mall in entity.mall]
    writable = [mall.rubrik for mall in entity.mall if not mall.fran_falt]
    unknown = [sektion for sektion in entity.body.sektioner if sektion.rubrik not in known]
    for number, sektion in enumerate(unknown):
        near = nearest(sektion.rubrik, known) if number < MOST_KEYS else None
        hint = f"Menade du {near}?" if near else f"Skriv den med tre # under någon av mallens rubriker: {listed(writable, 13)}."
        yield RULE.at(sektion.location, f"Rubriken {quote(sektion.rubrik)} finns inte i mallen.", hint)
