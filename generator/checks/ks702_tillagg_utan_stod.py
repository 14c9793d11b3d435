"""Ett regionalt tillägg hör till ett kunskapsstöd som inte finns.

Ett tillägg visas efter det nationella avsnittet och kan inte stå för sig självt.

Fel:

    regioner/skane/gickt.md:
    till: gickt

Rätt:

    regioner/skane/gikt.md:
    till: gikt
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Kunskapsbas
from .words import meant, quote

RULE = Rule(code="KS702", name="tillagg-utan-stod", severity=Severity.FEL)


def check_base(base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    for till, additions in base.tillagg.items():
        for tillagg in additions:
            if till in base.kunskapsstod or tillagg.falt.till not in ("", till):
                continue
            yield RULE.at(tillagg.source.at("till"), f"Kunskapsstödet {quote(till)} finns inte.", _hint(till, base))


def _hint(till: str, base: Kunskapsbas) -> str:
    if new := base.flyttade.get(till):
        return f"Kunskapsstödet heter nu {new}. Döp om filen till {new}.md, och skriv till: {new}."
    return meant(till, base.kunskapsstod) + "Filnamn och fältet till ska vara kunskapsstödets id."
