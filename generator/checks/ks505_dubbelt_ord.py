"""Samma ord står två gånger efter varandra.

Det är nästan alltid ett skrivfel, ofta över ett radbyte eller efter en ändring. Några ord kan stå dubbelt med mening,
till exempel i «det det handlar om», och de räknas inte.

Fel:

    Fråga om om patienten haft feber.

Rätt:

    Fråga om patienten haft feber.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import compress, islice
from operator import eq

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsstod, Sektion, Source
from .places import body_of
from .running import folded, in_section, running_text
from .words import quote

RULE = Rule(code="KS505", name="dubbelt-ord", severity=Severity.VARNING)

_DOUBLED = re.compile(r"(?<![\w-])([^\W\d_]{2,}+)(?:[ \t]++|[ \t]*+\n[ \t]*+)\1(?![\w-])", re.IGNORECASE)
_MAY_STAND_TWICE = frozenset({"de", "den", "det", "har", "var", "är"})
_FIELDS = ("titel", "kort_titel", "sammanfattning")
_HINT = "Ta bort det ena."


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if isinstance(entity, Kunskapsstod):
        for name in _FIELDS:
            for match in _doubled(getattr(entity.falt, name) or ""):
                yield RULE.at(entity.source.at(name), f"Ordet {quote(match[1])} står två gånger efter varandra i {name}.", _HINT)
    body = body_of(entity)
    for sektion, text in zip(body.sektioner, folded(body), strict=True):
        if _may_hold_one(text):
            yield from _in_section(entity.source, sektion)


def _may_hold_one(text: str) -> bool:
    """A quick look at neighbours in a folded section: most hold none."""
    words = text.replace(".", " ").replace(",", " ").split()
    return any(len(word) > 1 and word.isalpha() for word in compress(words, map(eq, words, islice(words, 1, None))))


def _in_section(source: Source, sektion: Sektion) -> Iterator[Diagnostic]:
    text = running_text(sektion.markdown)
    for match in _doubled(text):
        if not text[text.rfind("\n", 0, match.start()) + 1 :].startswith("#") or "\n" not in match[0]:
            place = in_section(source, sektion, match.end() - len(match[1]), match.end())
            yield RULE.at(place, f"Ordet {quote(match[1])} står två gånger efter varandra.", _HINT)


def _doubled(text: str) -> Iterator[re.Match[str]]:
    return (match for match in _DOUBLED.finditer(text) if match[1].casefold() not in _MAY_STAND_TWICE)
