"""What the site keeps in the reader's own browser, and nowhere else: the privacy page lists it from here and erases it."""

from __future__ import annotations

from typing import NamedTuple

PREFIX = "ks-"
"""Every key begins so; what begins so is erased."""


class Lagrat(NamedTuple):
    nyckel: str
    namn: str
    innehall: str


LAGRAT = (
    Lagrat("ks-tema", "Utseende", "Om du har valt ljust eller mörkt läge."),
    Lagrat("ks-region", "Region", "Vilken region du har valt, till exempel «halland»."),
    Lagrat("ks-sokningar", "Senaste sökningar", "Orden i dina senaste sökningar, för att du ska slippa skriva dem igen."),
)
