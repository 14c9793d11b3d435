"""En rekommendation har ett id som en borttagen rekommendation hade.

Id:t är rekommendationens permanenta adress, och andra kan ha sparat det med den gamla innebörden. Det används därför inte
till en ny rekommendation.

Fel:

    första publiceringen, gikt.md:
    ::: rekommendation {#anfall riktning=for styrka=stark evidens=hog}
    Ge naproxen.
    :::

    förra publiceringen, gikt.md:
    Behandla.

    gikt.md:
    version: 2.0.0
    andringslogg:
      - {version: 2.0.0, datum: 2026-05-01, typ: saklig, text: Ny rekommendation.}
      - {version: 1.0.0, datum: 2026-01-01, typ: ny, text: Första versionen.}

    ::: rekommendation {#anfall riktning=emot styrka=stark evidens=hog}
    Ge inte allopurinol under anfallet.
    :::

Rätt:

    första publiceringen, gikt.md:
    ::: rekommendation {#anfall riktning=for styrka=stark evidens=hog}
    Ge naproxen.
    :::

    förra publiceringen, gikt.md:
    Behandla.

    gikt.md:
    version: 2.0.0
    andringslogg:
      - {version: 2.0.0, datum: 2026-05-01, typ: saklig, text: Ny rekommendation.}
      - {version: 1.0.0, datum: 2026-01-01, typ: ny, text: Första versionen.}

    ::: rekommendation {#allopurinol-vid-anfall riktning=emot styrka=stark evidens=hog}
    Ge inte allopurinol under anfallet.
    :::
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsbas, Kunskapsstod
from .places import attribute
from .words import quote

RULE = Rule(code="KS906", name="ateranvand-rekommendation", severity=Severity.FEL)


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod) or base.tidigare is None:
        return
    removed = base.tidigare.borttagna.get(entity.id, frozenset())
    for falt, block in entity.rekommendationer if removed else ():
        if falt.id in removed:
            message = f"Id:t {quote(falt.id)} har hört till en rekommendation som togs bort."
            hint = "Ge rekommendationen ett nytt id: andra kan ha sparat det gamla med en annan innebörd."
            yield RULE.at(attribute(entity, block, "id"), message, hint)
