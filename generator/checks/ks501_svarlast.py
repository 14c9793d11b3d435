"""Texten till patienten är svårläst.

Patientinformationen ska kunna läsas av alla. Läsbarhetsindex LIX räknar ord per mening och andelen långa ord: över 40 är
svårt för många (varning), över 50 är byråkratsvenska (fel).

Fel:

    ## Patientinformation

    Farmakologisk behandling med urinsyrasänkande läkemedel initieras vid recidiverande sjukdomsmanifestationer.

Rätt:

    ## Patientinformation

    Får du gikt flera gånger kan du behöva medicin. Den sänker halten av urinsyra i blodet.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsstod, Prosa, Tillagg
from .lix import lix

RULE = Rule(code="KS501", name="svarlast", severity=Severity.FEL)

_ADVICE = replace(RULE, severity=Severity.VARNING)

MOST = 50
ADVISED = 40
_HINT = "Skriv kortare meningar och vanligare ord."


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod | Tillagg):
        return
    for sektion in entity.body.sektioner:
        if sektion.malgrupp != "patient":
            continue
        index = lix(stycke for part in sektion.delar if isinstance(part, Prosa) for stycke in part.stycken)
        if index > ADVISED:
            rule, limit = (RULE, MOST) if index > MOST else (_ADVICE, ADVISED)
            yield rule.at(sektion.location, f"Texten till patienten är svårläst: LIX är {index} och ska vara högst {limit}.", _HINT)
