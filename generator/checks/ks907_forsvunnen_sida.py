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


def check_base(base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    told = {other.region for other in base.others if isinstance(other, Tillagg)}
    for address in sorted(base.tidigare.sidor) if base.tidigare else ():
        match address.split("/"):
            case ["", "programomraden", name, ""]:
                inner, what, hint = (
                    f"programomraden/{name}.md",
                    "Programområdet",
                    "Lägg tillbaka filen med giltig_till och ersatt_av.",
                )
            case ["", "regioner", name, ""] if name not in told:  # a region with additions has KS701
                inner, what, hint = (
                    f"regioner/{name}/_region.md",
                    "Regionen",
                    "Lägg tillbaka filen, med en text som säger vad som gäller nu.",
                )
            case ["", "om", name, ""]:
                inner, what, hint = (
                    f"om/{name}.md",
                    "Sidan",
                    "Lägg tillbaka filen, med en text som säger vart innehållet har flyttats.",
                )
            case _:
                continue
        if inner not in base.files:
            yield RULE.at(where_it_was(inner, base), f"{what} {quote(name)} har publicerats, men filen finns inte.", hint)
