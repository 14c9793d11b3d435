"""En region saknar länskod.

Länskoden kopplar regionen till statistik och andra system. Bara påhittade regioner (exempel: true) och sjukvårdsregioner
är utan.

Fel:

    regioner/skane/_region.md:
    namn: Region Skåne
    exempel: false

Rätt:

    regioner/skane/_region.md:
    namn: Region Skåne
    exempel: false
    lanskod: "12"
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Region
from .places import is_valid
from .words import misspelt

RULE = Rule(code="KS710", name="lanskod-saknas", severity=Severity.FEL)

_GROUP = "sjukvardsregion-"
"""Folders of several regions together, which have no code of their own."""


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Region) or not entity.source.places or entity.slug.startswith(_GROUP):
        return
    source, falt = entity.source, entity.falt
    unsure = any((name,) in source.places and not is_valid(source, name) for name in ("lanskod", "exempel"))
    if unsure or falt.exempel or falt.lanskod or misspelt(source, "lanskod", type(falt).model_fields):
        return
    hint = 'Lägg till lanskod inom citattecken, till exempel "05", eller exempel: true för en påhittad region.'
    yield RULE.at(source.at("lanskod"), "Regionen saknar länskod.", hint)
