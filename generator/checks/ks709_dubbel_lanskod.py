"""Två regioner har samma länskod.

Länskoden skiljer regionerna åt i statistik och i andra system.

Fel:

    regioner/skane/_region.md:
    namn: Region Skåne
    lanskod: "10"

    regioner/blekinge/_region.md:
    namn: Region Blekinge
    lanskod: "10"

Rätt:

    regioner/skane/_region.md:
    namn: Region Skåne
    lanskod: "12"

    regioner/blekinge/_region.md:
    namn: Region Blekinge
    lanskod: "10"
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Kunskapsbas, Region
from .words import quote

RULE = Rule(code="KS709", name="dubbel-lanskod", severity=Severity.FEL)


def check_base(base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    first: dict[str, Region] = {}
    for region in base.others:
        if not isinstance(region, Region) or not (lanskod := region.falt.lanskod):
            continue
        other = first.setdefault(lanskod, region)
        if other is not region:
            message = f"Länskoden {quote(lanskod)} har redan {other.falt.namn or other.slug}."
            yield RULE.at(region.source.at("lanskod"), message, f"Rätta koden här eller i {other.source.inner}.")
