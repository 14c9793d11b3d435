"""En omdirigering leder till ett kunskapsstöd som inte finns.

Den som har ett gammalt id ska komma till det stöd som gäller nu. Fältet till är filens namn i kunskapsstod/, eller ett id som
själv är omdirigerat. Ett utkast publiceras inte, och dit kan ingen ledas.

Fel:

    omdirigeringar.yml:
    - {id: podager, till: gickt, datum: 2026-05-01}

Rätt:

    omdirigeringar.yml:
    - {id: podager, till: gikt, datum: 2026-05-01}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.vokabular import NOT_BUILT
from ..model import Kunskapsbas
from .places import register_read
from .redirects import redirects
from .words import Meant, quote

RULE = Rule(code="KS717", name="okand-omdirigering", severity=Severity.FEL)


def check_base(base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    if not register_read(base, "omdirigeringar"):
        return
    meant, further = Meant(), base.register["omdirigeringar"]
    for source, index, post in redirects(base):
        there, place = base.kunskapsstod.get(post.till), source.at(index, "till")
        if there is None and post.till not in further:
            hint = meant(post.till, base.kunskapsstod) + "Id:t är filens namn i kunskapsstod/, utan .md."
            yield RULE.at(place, f"Kunskapsstödet {quote(post.till)} finns inte.", hint)
        elif there is not None and there.read and there.status in NOT_BUILT and not base.drafts:
            hint = "Ge det en status som publiceras, eller skriv det stöd som gäller nu."
            yield RULE.at(place, f"{quote(post.till)} är ett utkast, som inte publiceras.", hint)
