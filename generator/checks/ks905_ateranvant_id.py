"""Ett id som har hört till ett kunskapsstöd används till ett annat.

När ett stöd får ett nytt id leder det gamla vidare för alltid. Gamla länkar och journalsystem skulle annars visa fel innehåll
utan att någon märker det.

Fel:

    förra publiceringen, omdirigeringar.yml:
    - {id: podager, till: gikt, datum: 2026-05-01}

    gikt.md:
    relaterade: [podager]

    podager.md:
    relaterade: [gikt]

Rätt:

    förra publiceringen, omdirigeringar.yml:
    - {id: podager, till: gikt, datum: 2026-05-01}

    omdirigeringar.yml:
    - {id: podager, till: gikt, datum: 2026-05-01}

    gikt.md:
    relaterade: [gikt-i-foten]

    gikt-i-foten.md:
    relaterade: [gikt]
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsbas, Kunskapsstod
from .promises import was_moved
from .words import quote

RULE = Rule(code="KS905", name="ateranvant-id", severity=Severity.FEL)


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod) or entity.id in base.register["omdirigeringar"]:
        return
    if before := was_moved(entity.id, base):
        message = f"Id:t {quote(entity.id)} hör till ett kunskapsstöd som har flyttats, {quote(before.titel)}."
        hint = "Ge filen och fältet id ett namn som inte har använts, och lägg tillbaka omdirigeringen."
        yield RULE.at(entity.source.at("id"), message, hint)
