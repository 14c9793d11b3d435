"""En länk har en adress som inte får användas.

Länkar är krypterade (https), e-post, telefon eller sökvägar till andra filer. Okrypterade länkar kan ändras på vägen,
och adresser som börjar med / fungerar inte där filerna ligger.

Fel:

    [1177](http://www.1177.se/gikt)

Rätt:

    [1177](https://www.1177.se/gikt)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from ..parse.links import ALLOWED
from .places import body_of
from .words import quote

RULE = Rule(code="KS403", name="otillaten-adress", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for lank in body_of(entity).lankar:
        if lank.bild:
            continue
        if not lank.mal:
            yield RULE.at(lank.location, f"Länken {quote(lank.text)} saknar adress.", "Skriv adressen inom parentesen.")
        elif lank.inner is None and not _is_allowed(lank.mal):
            yield RULE.at(lank.location, f"Länkens adress {quote(lank.mal)} får inte användas.", _hint(lank.mal))


def _is_allowed(mal: str) -> bool:
    lower = mal.lower()
    return lower.startswith(ALLOWED) and (not lower.startswith("https:") or re.match(r"https://[^/]", lower) is not None)


def _hint(mal: str) -> str:
    lower = mal.lower()
    if lower.startswith("http://"):
        return f"Skriv https://{mal[7:]}, om sidan finns där."
    if lower.startswith("//"):
        return f"Skriv https:{mal}."
    if lower.startswith("https:"):
        return "Skriv https:// och sedan webbplatsens namn."
    if lower.startswith(("/", "\\")):
        return "Skriv sökvägen från den här filen till den andra, till exempel ../kunskapsstod/gikt.md."
    return "Använd https:, mailto:, tel: eller en sökväg till en annan fil."
