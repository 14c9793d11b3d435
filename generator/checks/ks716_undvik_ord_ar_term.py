"""Ett ord som ska undvikas är samtidigt ett ord som rekommenderas.

Står samma ord under undvik i ett begrepp och som term eller synonym i ett annat (eller i samma), får den som skriver två
besked: att använda ordet och att låta bli.

Fel:

    begrepp/ord.yml:
    - {id: gikt, term: gikt, undvik: [podager]}
    - {id: stortaaledsgikt, term: gikt i stortån, synonymer: [podager]}

Rätt:

    begrepp/ord.yml:
    - {id: gikt, term: gikt, undvik: [podager]}
    - {id: stortaaledsgikt, term: gikt i stortån}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.register import Begrepp
from ..model import Kunskapsbas, Registerfil
from .words import quote

RULE = Rule(code="KS716", name="undvik-ord-ar-term", severity=Severity.FEL)


def check_base(base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    terms = (post for post in base.register["begrepp"].values() if isinstance(post, Begrepp))
    used = {word.casefold(): post.id for post in terms for word in (post.term, *post.synonymer) if word}
    for file in base.others:
        for index, post in file.poster if isinstance(file, Registerfil) else ():
            for number, word in enumerate(post.undvik if isinstance(post, Begrepp) else ()):
                if (other := used.get(word.casefold())) is not None:
                    message = f"Ordet {quote(word)} ska undvikas, men är term eller synonym för begreppet {quote(other)}."
                    yield RULE.at(file.source.at(index, "undvik", number), message, "Ta bort ordet på det ena stället.")
