"""En länk går till en fil som inte finns.

Länkar mellan dokument är sökvägar från den egna filen, så att de fungerar också där filerna ligger. Fyndet pekar på
länkens mål.

Fel:

    [Hjärtsvikt](hjartsvickt.md)

Rätt:

    [Hjärtsvikt](hjartsvikt.md)
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.platser import Kind, plats_of
from ..model import Entity, Kunskapsbas, Lank
from .places import body_of
from .words import MOST_MEANT, nearest, quote

RULE = Rule(code="KS401", name="lankmal-saknas", severity=Severity.FEL)


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    left = MOST_MEANT
    for lank in body_of(entity).lankar:
        if lank.bild or lank.inner is None or not _is_missing(lank.inner, base):
            continue
        if lank.inner in base.files:
            hint = "Länka till en text som hänvisar till registret i stället."
            yield RULE.at(lank.location, f"Länken går till registret {quote(lank.mal)}, som inte har någon egen sida.", hint)
        elif new := _moved(lank.inner, base):
            hint = f"Kunskapsstödet heter nu {new}. Skriv {_target(entity, lank, f'kunskapsstod/{new}.md')}."
            yield RULE.at(lank.location, f"Länken går till {quote(lank.mal)}, som inte finns.", hint)
        else:
            found, left = _nearest(lank.inner, base.files) if left > 0 else None, left - 1
            yield RULE.at(lank.location, f"Länken går till {quote(lank.mal)}, som inte finns.", _hint(entity, lank, found))


def _is_missing(inner: str, base: Kunskapsbas) -> bool:
    plats = plats_of(inner)
    if plats and plats.kind is Kind.KUNSKAPSSTOD:
        return plats.name not in base.kunskapsstod
    return plats is None or not plats.address or inner not in base.files


def _moved(inner: str, base: Kunskapsbas) -> str:
    """What the support that a link goes to is called now; empty when it wasn't renamed."""
    plats = plats_of(inner)
    return base.flyttade.get(plats.name, "") if plats and plats.kind is Kind.KUNSKAPSSTOD else ""


def _hint(entity: Entity, lank: Lank, found: str | None) -> str:
    if found is None:
        return "Skriv sökvägen från den här filen till en fil som finns, till exempel ../kunskapsstod/gikt.md."
    return f"Menade du {_target(entity, lank, found)}?"


def _target(entity: Entity, lank: Lank, inner: str) -> str:
    """What to write for the link to go to another file."""
    path = posixpath.relpath(inner, posixpath.dirname(entity.source.inner))
    return f"{path}#{lank.fragment}" if lank.fragment else path


@lru_cache(maxsize=1024)
def _nearest(inner: str, files: frozenset[str]) -> str | None:
    """The page whose file name is nearest, rather in the folder of the link. Many may go to a page that has moved."""
    by_name = _pages(files, posixpath.dirname(inner))
    found = nearest(inner.rstrip("/").rsplit("/", 1)[-1].removesuffix(".md"), by_name)
    return by_name[found] if found else None


@lru_cache(maxsize=8)
def _pages(files: frozenset[str], folder: str) -> dict[str, str]:
    """File name → path of the pages; of several with the same name, the one in the folder, else the one that isn't a region's."""
    pages = (inner for inner in files if (plats := plats_of(inner)) and plats.address)
    best_last = sorted(pages, key=lambda page: (posixpath.dirname(page) == folder, not page.startswith("regioner/"), page))
    return {page.rsplit("/", 1)[-1].removesuffix(".md"): page for page in best_last}
