"""Ett id som har omdirigerats är också ett kunskapsstöd.

Adressen kan bara leda till ett ställe. Oftast är den gamla filen kvar efter en flytt. Ett id som har hört till ett
kunskapsstöd får aldrig ett annat innehåll.

Fel:

    omdirigeringar.yml:
    - {id: artros, till: gikt, datum: 2026-05-01}

Rätt:

    omdirigeringar.yml:
    - {id: podager, till: gikt, datum: 2026-05-01}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Kunskapsbas
from .redirects import redirects
from .words import quote

RULE = Rule(code="KS719", name="omdirigerat-id-i-bruk", severity=Severity.FEL)


def check_base(base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    for source, index, post in redirects(base):
        if stod := base.kunskapsstod.get(post.id):
            message = f"{quote(post.id)} är omdirigerat, men filen {stod.inner} finns."
            hint = f"Ta bort filen om stödet nu heter {post.till}. Är den ett annat stöd: ge den ett id som inte har använts."
            yield RULE.at(source.at(index, "id"), message, hint if post.till else "Ta bort filen, eller ge den ett annat id.")
