"""En omdirigering som har publicerats är borttagen.

Ett kunskapsstöd som har fått ett nytt id ska gå att nå med det gamla, hur gammal länken än är. Raderna i omdirigeringar.yml
tas därför aldrig bort.

Fel:

    förra publiceringen, omdirigeringar.yml:
    - {id: podager, till: gikt, datum: 2026-05-01}

Rätt:

    förra publiceringen, omdirigeringar.yml:
    - {id: podager, till: gikt, datum: 2026-05-01}

    omdirigeringar.yml:
    - {id: podager, till: gikt, datum: 2026-05-01}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Kunskapsbas
from .places import register_read
from .promises import was_moved, where_it_was
from .redirects import REGISTER_FILE
from .words import listed, quote

RULE = Rule(code="KS908", name="borttagen-omdirigering", severity=Severity.FEL)


def check_base(base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    if base.tidigare is None or not register_read(base, "omdirigeringar"):
        return
    here = base.register["omdirigeringar"].keys() | base.kunskapsstod.keys()
    gone = [quote(id_) for id_ in sorted(base.tidigare.dokument) if was_moved(id_, base) and id_ not in here]
    if gone:
        message = f"Det finns ingen omdirigering längre från {listed(gone)}."
        hint = "Lägg tillbaka varje rad som den var: en adress som har publicerats leder vidare för alltid."
        yield RULE.at(where_it_was(REGISTER_FILE, base), message, hint)
