"""Blocket avvikelse står i en nationell text.

Blocket är regionernas sätt att säga att de avviker från kunskapsstödet. I en nationell text finns inget att avvika från:
skriv ett undantag.

Fel:

    ::: avvikelse {motivering="Annan upphandling"}
    Ge ett annat läkemedel.
    :::

Rätt:

    ::: undantag
    Gäller inte vid njursvikt.
    :::
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.block import Avvikelse
from ..model import Entity, Tillagg
from .places import body_of

RULE = Rule(code="KS708", name="avvikelse-i-nationell-text", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if isinstance(entity, Tillagg):
        return
    for _, block in body_of(entity).block(Avvikelse):
        hint = "Använd blocket undantag, eller flytta texten till regionens tillägg."
        yield RULE.at(block.location, "Blocket avvikelse kan bara stå i ett regionalt tillägg.", hint)
