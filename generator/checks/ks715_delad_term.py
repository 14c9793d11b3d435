"""Två begrepp har samma term eller förkortning.

Den som möter ordet vet då inte vilket begrepp som menas. Har ordet verkligen två betydelser är allt rätt: skriv det i
definitionerna.

Fel:

    begrepp/ord.yml:
    - {id: polymyalgi, term: polymyalgia reumatika, forkortningar: [PMR]}
    - {id: perinatal-mortalitet, term: perinatal mortalitet, forkortningar: [PMR]}

Rätt:

    begrepp/ord.yml:
    - {id: polymyalgi, term: polymyalgia reumatika, forkortningar: [PMR]}
    - {id: perinatal-mortalitet, term: perinatal mortalitet}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Location, Rule, Severity
from ..mall.register import Begrepp
from ..model import Kunskapsbas, Registerfil
from .words import quote

RULE = Rule(code="KS715", name="delad-term", severity=Severity.UPPLYSNING)


def check_base(base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    first: dict[str, Begrepp] = {}
    for word, post, place in _words(base):
        other = first.setdefault(word.casefold(), post)
        if other is not post and other.id != post.id:
            message = f"{quote(word)} står redan för begreppet {quote(other.id)}."
            yield RULE.at(place, message, "Låt ordet höra till ett av dem, om det inte har två betydelser.")


def _words(base: Kunskapsbas) -> Iterator[tuple[str, Begrepp, Location]]:
    """Every term and then every abbreviation, with its place."""
    posts = [
        (file.source, index, post)
        for file in base.others
        if isinstance(file, Registerfil)
        for index, post in file.poster
        if isinstance(post, Begrepp)
    ]
    yield from ((post.term, post, source.at(index, "term")) for source, index, post in posts if post.term)
    for source, index, post in posts:
        for number, word in enumerate(post.forkortningar):
            yield word, post, source.at(index, "forkortningar", number)
