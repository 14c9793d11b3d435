"""Versionen är lägre än den som har publicerats.

Ett versionsnummer betyder alltid samma text, och ett högre är alltid nyare. När en äldre text ska gälla igen får den ett nytt
nummer.

Fel:

    förra publiceringen, gikt.md:
    version: 1.1.0
    andringslogg:
      - {version: 1.1.0, datum: 2026-05-01, typ: saklig, text: Nytt läkemedel.}
      - {version: 1.0.0, datum: 2026-01-01, typ: ny, text: Första versionen.}

    gikt.md:
    version: 1.0.0
    andringslogg:
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
      - {version: 1.2.0, datum: 2026-09-01, typ: saklig, text: Läkemedlet är borttaget igen.}
      - {version: 1.1.0, datum: 2026-05-01, typ: saklig, text: Nytt läkemedel.}
      - {version: 1.0.0, datum: 2026-01-01, typ: ny, text: Första versionen.}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.vokabular import NOT_BUILT
from ..model import Entity, Kunskapsbas, Kunskapsstod
from .lifecycle import log_holds
from .promises import published_before
from .versions import next_patch, version_key
from .words import quote

RULE = Rule(code="KS904", name="sankt-version", severity=Severity.FEL)


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    before = published_before(entity, base)
    if before is None or not isinstance(entity, Kunskapsstod) or not log_holds(entity) or entity.falt.status in NOT_BUILT:
        return
    version = entity.falt.version
    if version_key(version) < version_key(before.version):
        message = f"Versionen är {quote(version)}, men {quote(before.version)} har publicerats."
        hint = f"Skriv version: {next_patch(before.version)} eller högre, också när en äldre text ska gälla igen."
        yield RULE.at(entity.source.at("version"), message, hint)
