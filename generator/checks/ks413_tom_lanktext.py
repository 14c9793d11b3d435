"""En länk har ingen text.

Det finns då inget att se eller klicka på, och en skärmläsare har inget att läsa upp.

Fel:

    Se [](https://www.1177.se/gikt).

Rätt:

    Se [gikt på 1177](https://www.1177.se/gikt).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .places import body_of
from .words import quote

RULE = Rule(code="KS413", name="tom-lanktext", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for lank in body_of(entity).lankar:
        if lank.mal and not lank.bild and not lank.text.strip():
            message = f"Länken till {quote(lank.mal)} har ingen text."
            yield RULE.at(lank.location, message, "Skriv inom hakparenteserna vad läsaren finner där.")
