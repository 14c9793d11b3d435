"""En länk går till en rubrik eller rekommendation som inte finns.

Efter # står avsnittets namn med små bokstäver, utan å, ä och ö och med bindestreck, eller rekommendationens id.

Fel:

    [Läkemedel](hjartsvikt.md#behandlingen)

Rätt:

    [Läkemedel](hjartsvikt.md#behandling)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.platser import Kind, plats_of
from ..mall.sektioner import mall_for
from ..model import Entity, Kunskapsbas
from .places import blocks_read, body_of
from .words import Meant, listed, quote, sentence

RULE = Rule(code="KS402", name="lankankare-saknas", severity=Severity.FEL)


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    meant, known = Meant(), dict[str, _Anchors | None]()
    for lank in body_of(entity).lankar:
        if lank.inner is None or lank.bild or not lank.fragment:
            continue
        own = lank.inner == entity.source.inner
        if lank.inner not in known:
            known[lank.inner] = _anchors(entity, own, lank.inner, base)
        found = known[lank.inner]
        if found is None or lank.fragment in found.there or lank.fragment in found.required:
            continue
        there = "här" if own else f"i {lank.inner}"
        hint = meant("#" + lank.fragment, found.marks)
        hint = hint.strip() or sentence(f"Det som finns {there}: {listed((mark[1:] for mark in found.marks[:21]), 20)}")
        yield RULE.at(lank.location, f"Länkens mål {quote('#' + lank.fragment)} finns inte {there}.", hint)


@dataclass(frozen=True)
class _Anchors:
    there: frozenset[str]
    required: frozenset[str]
    """Sections whose absence has its own message."""

    @cached_property
    def marks(self) -> list[str]:
        """What stands there, as it is written in a link."""
        return ["#" + anchor for anchor in sorted(self.there)]


def _anchors(entity: Entity, own: bool, inner: str, base: Kunskapsbas) -> _Anchors | None:
    """The anchors of a file; None when they aren't all known."""
    plats = plats_of(inner)
    if plats and plats.kind is Kind.KUNSKAPSSTOD:
        post = base.kunskapsstod.get(plats.name)
        if post is None or not post.ankare_kanda:
            return None
        return _Anchors(frozenset(post.ankare), frozenset(mall.ankare for mall in mall_for(post.typ) if mall.kravs))
    target = entity if own else next((other for other in base.others if other.source.inner == inner), None)
    if target is None or not blocks_read(target.source) or not (target.source.places or body_of(target).sektioner):
        return None
    return _Anchors(body_of(target).ankare, frozenset())
