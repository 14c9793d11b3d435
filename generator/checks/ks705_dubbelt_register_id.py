"""Samma id finns två gånger i ett register.

Andra dokument pekar på posten genom dess id. Två poster med samma id går inte att skilja åt, också när de står i var sin fil.

Fel:

    begrepp/ord.yml:
    - {id: urat, term: urat}
    - {id: urat, term: urinsyra}

Rätt:

    begrepp/ord.yml:
    - {id: urat, term: urat, synonymer: [urinsyra]}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Kunskapsbas, Registerfil
from .words import quote

RULE = Rule(code="KS705", name="dubbelt-register-id", severity=Severity.FEL)


def check_base(base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    first: dict[tuple[str, str], tuple[str, int]] = {}
    for file in base.others:
        if not isinstance(file, Registerfil):
            continue
        for index, post in file.poster:
            place, key = file.source.at(index, "id"), (file.register, post.id)
            if post.id and key in first:
                inner, line = first[key]
                there = "" if inner == file.source.inner else f" i {inner}"
                message = f"Id:t {quote(post.id)} finns redan på rad {line}{there}."
                yield RULE.at(place, message, "Ge posten ett annat id, eller för samman dem.")
            first.setdefault(key, (file.source.inner, place.line))
