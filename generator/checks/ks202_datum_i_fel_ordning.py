"""Två datum står i fel ordning.

En text publiceras, granskas och ska sedan granskas igen; en remiss börjar innan den slutar. Kommer ett senare steg före
ett tidigare är något av dem felskrivet.

Fel:

    publicerad: 2026-06-01
    granskad: 2026-05-01

Rätt:

    publicerad: 2026-06-01
    granskad: 2026-07-01
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.typer import Falt
from ..model import Entity, Kunskapsstod, Programomrade, Registerfil, Source

RULE = Rule(code="KS202", name="datum-i-fel-ordning", severity=Severity.FEL)

_REVIEW = (("publicerad",), ("granskad",), ("nasta_granskning",))
_PERIOD = (("giltig_fran",), ("giltig_till",))
_CONSULTATION = (("remiss", "fran"), ("remiss", "till"))


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if isinstance(entity, Kunskapsstod):
        yield from _ordered(entity.source, entity.falt, _REVIEW)
        yield from _ordered(entity.source, entity.falt, _CONSULTATION)
    elif isinstance(entity, Programomrade):
        yield from _ordered(entity.source, entity.falt, _PERIOD)
    elif isinstance(entity, Registerfil) and entity.register == "organisation":
        for index, post in entity.poster:
            yield from _ordered(entity.source, post, _PERIOD, index)


def _ordered(source: Source, falt: Falt, paths: tuple[tuple[str, ...], ...], *prefix: int) -> Iterator[Diagnostic]:
    known = [(path, day) for path in paths if (day := _day(falt, path)) is not None]
    for (earlier, first), (later, second) in pairwise(known):
        if second < first:
            message = f"{'.'.join(later)} {second} är före {'.'.join(earlier)} {first}."
            yield RULE.at(source.at(*prefix, *later), message, "Rätta det datum som är fel.")


def _day(falt: Falt, path: tuple[str, ...]) -> date | None:
    value: object = falt
    for name in path:
        value = getattr(value, name, None)
    return value if isinstance(value, date) else None
