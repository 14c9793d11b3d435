"""Versionen stämmer inte med ändringsloggen.

Den nyaste posten i ändringsloggen säger vad den nuvarande versionen ändrade. Stämmer de inte saknas en post eller har
versionen inte höjts.

Fel:

    version: 1.1.0
    andringslogg:
      - {version: 1.0.0, datum: 2026-01-01, typ: ny, text: Första versionen.}

Rätt:

    version: 1.1.0
    andringslogg:
      - {version: 1.1.0, datum: 2026-05-01, typ: saklig, text: Nytt läkemedel.}
      - {version: 1.0.0, datum: 2026-01-01, typ: ny, text: Första versionen.}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsstod
from .versions import version_key
from .words import quote

RULE = Rule(code="KS204", name="version-ej-i-logg", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod) or not entity.falt.version or not entity.falt.andringslogg:
        return
    version = entity.falt.version
    newest = max((andring.version for andring in entity.falt.andringslogg), key=version_key)
    if version == newest:
        return
    message = f"Versionen är {quote(version)}, men den nyaste i ändringsloggen är {quote(newest)}."
    later = version_key(version) > version_key(newest)
    hint = f"Lägg till en post för {version} överst i andringslogg." if later else f"Skriv version: {newest}."
    yield RULE.at(entity.source.at("version"), message, hint)
