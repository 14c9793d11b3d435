"""Omdirigeringar leder runt i en cirkel.

En omdirigering får leda till ett id som själv är omdirigerat, men till slut ska läsaren komma fram till ett kunskapsstöd.

Fel:

    omdirigeringar.yml:
    - {id: podager, till: uratgikt, datum: 2026-05-01}
    - {id: uratgikt, till: podager, datum: 2026-09-01}

Rätt:

    omdirigeringar.yml:
    - {id: podager, till: uratgikt, datum: 2026-05-01}
    - {id: uratgikt, till: gikt, datum: 2026-09-01}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from ..diagnostics import Diagnostic, Location, Rule, Severity
from ..model import Kunskapsbas
from .redirects import redirects

RULE = Rule(code="KS718", name="omdirigering-i-cirkel", severity=Severity.FEL)
_SHOWN = 10
"""Ids of a circle; a longer one is cut."""


def check_base(base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    steps: dict[str, str] = {}
    places: dict[str, Location] = {}
    for source, index, post in redirects(base):
        if post.id and post.till and post.id not in base.kunskapsstod and post.id not in steps:
            steps[post.id], places[post.id] = post.till, source.at(index, "till")
    for around in _circles(steps):
        way = " → ".join((*around[:_SHOWN], *(["…"] if len(around) > _SHOWN else []), around[0]))
        message = f"Omdirigeringarna leder runt i en cirkel: {way}."
        yield RULE.at(places[around[0]], message, "Låt den sista leda till ett kunskapsstöd.")


def _circles(steps: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    """Each circle once, from the id in it that comes first. No step is taken twice."""
    taken: set[str] = set()
    for start in steps:
        way: dict[str, None] = {}
        one = start
        while one in steps and one not in taken:
            taken.add(one)
            way[one] = None
            one = steps[one]
        if one in way:
            around = [*way][[*way].index(one) :]
            first = around.index(min(around))
            yield tuple(around[first:] + around[:first])
