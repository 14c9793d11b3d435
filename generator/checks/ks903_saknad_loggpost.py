"""En version som har publicerats saknas i ändringsloggen.

Loggen är stödets historia, och varje publicerad version finns kvar för den som vill se den. En ny version får en ny post: den
förra posten skrivs inte om.

Fel:

    förra publiceringen, gikt.md:
    version: 1.1.0
    andringslogg:
      - {version: 1.1.0, datum: 2026-05-01, typ: saklig, text: Nytt läkemedel.}
      - {version: 1.0.0, datum: 2026-01-01, typ: ny, text: Första versionen.}

    gikt.md:
    version: 1.2.0
    andringslogg:
      - {version: 1.2.0, datum: 2026-09-01, typ: saklig, text: Nytt läkemedel.}
      - {version: 1.0.0, datum: 2026-01-01, typ: ny, text: Första versionen.}

Rätt:

    förra publiceringen, gikt.md:
    version: 1.1.0
    andringslogg:
      - {version: 1.1.0, datum: 2026-05-01, typ: saklig, text: Nytt läkemedel.}
      - {version: 1.0.0, datum: 2026-01-01, typ: ny, text: Första versionen.}

    gikt.md:
    version: 1.2.0
    andringslogg:
      - {version: 1.2.0, datum: 2026-09-01, typ: saklig, text: Ändrad dos.}
      - {version: 1.1.0, datum: 2026-05-01, typ: saklig, text: Nytt läkemedel.}
      - {version: 1.0.0, datum: 2026-01-01, typ: ny, text: Första versionen.}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsbas, Kunskapsstod
from .places import is_valid
from .promises import published_before
from .versions import version_key
from .words import listed

RULE = Rule(code="KS903", name="saknad-loggpost", severity=Severity.FEL)


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    before = published_before(entity, base)
    if before is None or base.tidigare is None or not isinstance(entity, Kunskapsstod):
        return
    if not all(is_valid(entity.source, name) for name in ("version", "andringslogg")):
        return
    published = {*base.tidigare.versioner.get(entity.id, ()), before.version}
    logged, now = {entry.version for entry in entity.falt.andringslogg}, version_key(entity.falt.version)
    # The present version has KS204, and later ones KS904.
    missing = sorted((one for one in published - logged if version_key(one) < now), key=version_key, reverse=True)
    if missing:
        message = f"Ändringsloggen saknar version {listed(missing)}, som har publicerats."
        hint = "Lägg tillbaka det som stod om varje version, och ge det som är nytt en egen post överst."
        yield RULE.at(entity.source.at("andringslogg"), message, hint)
