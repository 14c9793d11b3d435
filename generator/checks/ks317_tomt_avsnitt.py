"""Ett avsnitt saknar text.

En tom rubrik väcker frågan om något har glömts. Avsnitt som mallen inte kräver kan tas bort. Sjukskrivning,
Kvalitetsuppföljning, Patientinformation och Relaterad information får vara tomma när de visar länkar ur fälten.

Fel:

    ## Komplikationer

    ## Klinisk uppföljning

    Mät urat varje år.

Rätt:

    ## Komplikationer

    Tofi och njursten.

    ## Klinisk uppföljning

    Mät urat varje år.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.falt import StodFalt
from ..model import Entity, Kunskapsstod, Prosa, Sektion
from .places import blocks_read, is_valid
from .words import quote

RULE = Rule(code="KS317", name="tomt-avsnitt", severity=Severity.VARNING)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod) or not blocks_read(entity.source) or not is_valid(entity.source, "typ"):
        return
    required = {mall.kod: mall.kravs for mall in entity.mall if not mall.fran_falt}
    for sektion in entity.body.sektioner:
        if sektion.kod in required and not _says_something(sektion) and not _shows_links(entity.falt, sektion.kod):
            hint = "Skriv vad som gäller." if required[sektion.kod] else "Skriv vad som gäller, eller ta bort rubriken."
            yield RULE.at(sektion.location, f"Avsnittet {quote(sektion.rubrik)} är tomt.", hint)


def _says_something(sektion: Sektion) -> bool:
    """Headings alone say nothing; a block, a chart or a table does."""
    headings = {rubrik.text for rubrik in sektion.underrubriker}
    return any(not isinstance(part, Prosa) or part.text.strip() not in headings for part in sektion.delar)


def _shows_links(falt: StodFalt, kod: str) -> bool:
    """Whether the section shows something made from fields."""
    match kod:
        case "sjukskrivning":
            return bool(falt.koder.icd10se)
        case "kvalitetsuppfoljning" | "indikatorer":
            return bool(falt.indikatorer)
        case "patientinformation":
            return bool(falt.patientlankar)
        case "relaterad_information":
            return bool(falt.relaterade or falt.stodmaterial or falt.samsjuklighet)
        case _:
            return False
