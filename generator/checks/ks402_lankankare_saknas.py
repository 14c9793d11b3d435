"""En länk går till en rubrik eller rekommendation som inte finns.

Efter # står avsnittets namn med små bokstäver, utan å, ä och ö och med bindestreck, eller rekommendationens id.

Fel:

    [Läkemedel](gikt.md#läkemedlen)

Rätt:

    [Läkemedel](gikt.md#lakemedel)
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsbas, Kunskapsstod
from .places import blocks_read, body_of
from .words import listed, meant, quote, sentence

RULE = Rule(code="KS402", name="lankankare-saknas", severity=Severity.FEL)


def check_base(base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    by_inner = {entity.source.inner: entity for entity in base.entities}
    for entity in base.entities:
        for lank in body_of(entity).lankar:
            target = by_inner.get(lank.inner or "")
            if target is None or lank.bild or not lank.fragment or not _is_known(target):
                continue
            anchors = target.ankare if isinstance(target, Kunskapsstod) else body_of(target).ankare
            if lank.fragment not in anchors and lank.fragment not in _required(target):
                there = "här" if target is entity else f"i {target.source.inner}"
                hint = meant("#" + lank.fragment, ["#" + anchor for anchor in sorted(anchors)])
                hint = hint.strip() or sentence(f"Det som finns {there}: {listed(sorted(anchors), 20)}")
                yield RULE.at(lank.location, f"Länkens mål {quote('#' + lank.fragment)} finns inte {there}.", hint)


def _required(target: Entity) -> set[str]:
    """Sections whose absence has its own message."""
    return {mall.ankare for mall in target.mall if mall.kravs} if isinstance(target, Kunskapsstod) else set()


def _is_known(target: Entity) -> bool:
    """Whether all anchors of a file are known: its text was read, and every block in it."""
    return blocks_read(target.source) and bool(target.source.places or body_of(target).sektioner)
