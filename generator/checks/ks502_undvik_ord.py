"""Texten använder ett ord som bör undvikas.

Registret över begrepp säger vilken term som rekommenderas. Samma ord i alla kunskapsstöd gör att läsaren vet att samma sak
menas, och att sökningen hittar den.

Fel:

    begrepp/ord.yml:
    - {id: gikt, term: gikt, undvik: [podager]}

    gikt.md:
    Behandla podager.

Rätt:

    begrepp/ord.yml:
    - {id: gikt, term: gikt, undvik: [podager]}

    gikt.md:
    Behandla gikt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsbas, Kunskapsstod, Tillagg
from .running import on_line, running_lines
from .words import quote

RULE = Rule(code="KS502", name="undvik-ord", severity=Severity.VARNING)


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    if not base.undvik or not isinstance(entity, Kunskapsstod | Tillagg):
        return
    pattern = _pattern(tuple(base.undvik))
    for line, text in running_lines(entity.body, base.undvik):
        for match in pattern.finditer(text):
            place = on_line(entity.source, line, *match.span())
            yield RULE.at(place, f"Ordet {quote(match[0])} bör undvikas.", f"Skriv {base.undvik[match[0].casefold()]}.")


@lru_cache(maxsize=4)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{longest_first})(?![\w-])", re.IGNORECASE)
