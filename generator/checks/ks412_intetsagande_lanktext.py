"""En länks text säger inte vart den leder.

Den som lyssnar på sidan med en skärmläsare går från länk till länk och hör bara deras texter. «Här» och «läs mer» säger
då ingenting, och en adress läses upp tecken för tecken.

Fel:

    Läs mer [här](https://www.1177.se/gikt).

    Se <https://www.1177.se/gikt>.

Rätt:

    Läs mer om [gikt på 1177](https://www.1177.se/gikt).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .places import body_of
from .words import quote

RULE = Rule(code="KS412", name="intetsagande-lanktext", severity=Severity.VARNING)

_GENERIC = frozenset(
    {
        "här", "här nedan", "klicka", "klicka här", "klicka på länken", "tryck här", "följ länken", "till sidan", "gå till sidan",
        "länk", "länken", "den här länken", "denna länk", "sida", "sidan", "den här sidan", "denna sida", "webbsida", "webbsidan",
        "webbplats", "webbplatsen", "hemsida", "hemsidan", "artikel", "artikeln", "dokument", "dokumentet",
        "mer", "läs mer", "läs mer här", "läs vidare", "se mer", "se här", "se länk", "mer info", "mer information",
        "ytterligare information", "information", "info", "vidare läsning",
    }
)  # fmt: skip
_ADDRESS = ("https://", "www.")


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for lank in body_of(entity).lankar:
        text = " ".join(lank.text.casefold().split()).strip(" .,:;!?…→»")
        if not lank.bild and text in _GENERIC:
            message = f"Länkens text {quote(lank.text)} säger inte vart den leder."
            yield RULE.at(lank.location, message, "Skriv vad läsaren finner där, till exempel [gikt på 1177](…).")
        elif not lank.bild and text.startswith(_ADDRESS):
            message = f"Länken visas som en adress: {quote(lank.text)}."
            yield RULE.at(lank.location, message, "Skriv i stället [vad läsaren finner där](adressen).")
