"""Texten använder ett ord som bör undvikas.

Registret över begrepp säger vilken term som rekommenderas. Samma ord i alla kunskapsstöd gör att läsaren vet att samma sak
menas, och att sökningen hittar den.

Fel:

    Kontrollera podager.

Rätt:

    Kontrollera gikt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.register import Begrepp
from ..model import Kunskapsbas, Kunskapsstod, Tillagg
from .places import on_line, running_lines
from .words import quote

RULE = Rule(code="KS502", name="undvik-ord", severity=Severity.VARNING)


def check_base(base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    preferred = _preferred(base)
    if not preferred:
        return
    words = "|".join(re.escape(word) for word in sorted(preferred, key=len, reverse=True))
    pattern = re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)
    for entity in base.entities:
        if isinstance(entity, Kunskapsstod | Tillagg):
            for line, text in running_lines(entity.body):
                for match in pattern.finditer(text):
                    place = on_line(entity.source, line, *match.span())
                    yield RULE.at(place, f"Ordet {quote(match[0])} bör undvikas.", f"Skriv {preferred[match[0].casefold()]}.")


def _preferred(base: Kunskapsbas) -> dict[str, str]:
    """Words to avoid, folded, and the term to use instead."""
    terms = (post for post in base.register["begrepp"].values() if isinstance(post, Begrepp))
    return {word.casefold(): post.term for post in terms if post.term for word in post.undvik}
