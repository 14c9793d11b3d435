"""Ett programområde, en region eller en sida som har publicerats är borta.

Andra länkar till adressen. Ett programområde som har upphört behåller sin sida, som leder till det nya. En sida som har
ersatts får en text som säger vart innehållet har flyttats.

Fel:

    förra publiceringen, programomraden/ledsjukdomar.md:
    namn: Ledsjukdomar

Rätt:

    förra publiceringen, programomraden/ledsjukdomar.md:
    namn: Ledsjukdomar

    programomraden/ledsjukdomar.md:
    namn: Ledsjukdomar
    giltig_till: 2026-06-30
    ersatt_av: [reumatiska-sjukdomar]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Kunskapsbas, Tillagg
from .promises import where_it_was
from .words import quote

RULE = Rule(code="KS907", name="forsvunnen-sida", severity=Severity.FEL)

_GONE = {
    "programomraden": ("{}.md", "Programområdet", "Lägg tillbaka filen med giltig_till och ersatt_av."),
    "regioner": ("{}/_region.md", "Regionen", "Lägg tillbaka filen, med en text som säger vad som gäller nu."),
    "om": ("{}.md", "Sidan", "Lägg tillbaka filen, med en text som säger vart innehållet har flyttats."),
    "en": ("{}.md", "Sidan", "Lägg tillbaka filen, med en text som säger vart innehållet har flyttats."),
}
"""Folder → the file in it that a page is made from, what it is, and the advice."""


def check_base(base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    without_region = {other.region for other in base.others if isinstance(other, Tillagg)} - base.regioner.keys()
    for address in sorted(base.tidigare.sidor) if base.tidigare else ():
        match address.split("/"):
            case ["", "regioner", name, ""] if name in without_region:
                continue  # additions to no region, which has KS701
            case ["", folder, name, ""] if folder in _GONE:
                file, what, hint = _GONE[folder]
                if (inner := f"{folder}/{file.format(name)}") not in base.files:
                    message = f"{what} {quote(name)} har publicerats, men filen finns inte."
                    yield RULE.at(where_it_was(inner, base), message, hint)
