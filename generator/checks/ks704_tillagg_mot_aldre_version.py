"""Ett regionalt tillägg är granskat mot en äldre huvudversion.

När den första siffran i den nationella versionen höjs har en rekommendation ändrats. Tillägget visas då med texten «inte
granskat mot version …» tills regionen läst om det.

Fel:

    regioner/skane/gikt.md:
    till_version: 1.0.0

    gikt.md:
    version: 2.0.0
    andringslogg:
      - {version: 2.0.0, datum: 2026-05-01, typ: saklig, text: Nytt läkemedel.}
      - {version: 1.0.0, datum: 2026-01-01, typ: ny, text: Första versionen.}

Rätt:

    regioner/skane/gikt.md:
    till_version: 2.0.0

    gikt.md:
    version: 2.0.0
    andringslogg:
      - {version: 2.0.0, datum: 2026-05-01, typ: saklig, text: Nytt läkemedel.}
      - {version: 1.0.0, datum: 2026-01-01, typ: ny, text: Första versionen.}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Kunskapsbas
from .versions import version_key
from .words import quote

RULE = Rule(code="KS704", name="tillagg-mot-aldre-version", severity=Severity.UPPLYSNING)


def check_base(base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    for till, additions in base.tillagg.items():
        national = base.kunskapsstod[till].version if till in base.kunskapsstod else ""
        for tillagg in additions:
            reviewed = tillagg.falt.till_version
            if national and reviewed and version_key(reviewed)[0] < version_key(national)[0]:
                message = f"Tillägget är granskat mot version {quote(reviewed)}, men kunskapsstödet har version {quote(national)}."
                hint = f"Läs om tillägget mot den nya versionen, och skriv sedan till_version: {national}."
                yield RULE.at(tillagg.source.at("till_version"), message, hint)
