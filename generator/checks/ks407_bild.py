"""Texten innehåller en bild.

Bilder stöds inte ännu: de går inte att söka i, läsa upp eller hämta som data. En tabell eller ett flödesschema säger
oftast samma sak för alla.

Fel:

    ![Behandlingstrappa](trappa.png)

Rätt:

    ```mermaid
    flowchart TD
    A[Steg 1] --> B[Steg 2]
    ```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .places import body_of
from .words import quote

RULE = Rule(code="KS407", name="bild", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for lank in body_of(entity).lankar:
        if lank.bild:
            hint = "Visa innehållet som en tabell eller ett flödesschema, eller länka till en sida där bilden finns."
            yield RULE.at(lank.location, f"Bilder stöds inte ännu: {quote(lank.mal)}.", hint)
