"""From answers to figures: how often the best comes first, how often a right one is among three, for each category and in all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import mean

from .questions import Fraga

BEST_FIRST, IN_THREE, CATEGORY_IN_THREE = 0.90, 0.97, 0.90
"""Floors: the best support first, a right one among the first three, and the latter in every category. Nothing may be found for a
question that has no answer.
"""
SHOWN = 3


@dataclass(frozen=True, slots=True)
class Svar:
    """What came for a question: ids in the order shown."""

    fraga: Fraga
    traffar: tuple[str, ...]

    @property
    def best_first(self) -> bool:
        return self.traffar[:1] == (self.fraga.forvantad,)

    @property
    def in_three(self) -> bool:
        return not self.fraga.right.isdisjoint(self.traffar[:SHOWN])

    @property
    def reciprocal(self) -> float:
        """1 / the place of the first right hit; 0 without one."""
        return next((1 / place for place, id_ in enumerate(self.traffar, 1) if id_ in self.fraga.right), 0.0)

    @property
    def missed(self) -> bool:
        return not self.best_first if self.fraga.forvantad else bool(self.traffar)


@dataclass(frozen=True, slots=True)
class Siffror:
    """Shares from 0 to 1 over ``antal`` questions that have an answer."""

    antal: int
    best_first: float
    in_three: float
    mrr: float


def figures(answers: Sequence[Svar]) -> Siffror:
    asked = [one for one in answers if one.fraga.forvantad]
    if not asked:
        return Siffror(0, 0.0, 0.0, 0.0)
    return Siffror(
        len(asked),
        mean(one.best_first for one in asked),
        mean(one.in_three for one in asked),
        mean(one.reciprocal for one in asked),
    )


def by_category(answers: Sequence[Svar]) -> dict[str, Siffror]:
    """In the alphabet's order; a category without an answerable question isn't there."""
    names = sorted({one.fraga.kategori for one in answers if one.fraga.forvantad})
    return {name: figures([one for one in answers if one.fraga.kategori == name]) for name in names}


def found_in_vain(answers: Sequence[Svar]) -> list[Svar]:
    """Hits for questions that have no answer."""
    return [one for one in answers if not one.fraga.forvantad and one.traffar]


def below_floors(answers: Sequence[Svar]) -> list[str]:
    """What falls short, in words; empty when every floor holds."""
    whole = figures(answers)
    short = []
    if whole.best_first < BEST_FIRST:
        short.append(f"best first in {whole.best_first:.1%}, floor {BEST_FIRST:.0%}")
    if whole.in_three < IN_THREE:
        short.append(f"among three in {whole.in_three:.1%}, floor {IN_THREE:.0%}")
    for name, some in by_category(answers).items():
        if some.in_three < CATEGORY_IN_THREE:
            short.append(f"{name}: among three in {some.in_three:.1%}, floor {CATEGORY_IN_THREE:.0%}")
    short.extend(f"«{one.fraga.fraga}» has no answer but found {one.traffar[0]}" for one in found_in_vain(answers))
    return short


def report(answers: Sequence[Svar], left_out: int) -> Iterator[str]:
    """The lines of a report, as a table for each category and then every miss."""
    yield f"{len(answers)} questions asked, {left_out} left out (their support isn't written)"
    yield f"{'category':<16}{'questions':>10}{'first':>9}{'in three':>10}{'MRR':>8}"
    for name, some in (*by_category(answers).items(), ("all", figures(answers))):
        yield f"{name:<16}{some.antal:>10}{some.best_first:>9.1%}{some.in_three:>10.1%}{some.mrr:>8.3f}"
    without = [one for one in answers if not one.fraga.forvantad]
    yield f"{len(without)} without an answer, {len(found_in_vain(answers))} of them with hits"
    for one in answers:
        if one.missed:
            came = ", ".join(one.traffar[:SHOWN]) or "nothing"
            yield f"  {one.fraga.kategori}: «{one.fraga.fraga}» wants {one.fraga.forvantad or 'nothing'}, got {came}"
