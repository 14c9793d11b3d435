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

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.platser import Kind, plats_of
from ..model import Entity, Kunskapsbas, Lank
from .places import body_of
from .words import nearest, quote

RULE = Rule(code="KS401", name="lankmal-saknas", severity=Severity.FEL)


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    for lank in body_of(entity).lankar:
        if lank.bild or lank.inner is None or not _is_missing(lank.inner, base):
            continue
        if lank.inner in base.files():
            hint = "Länka till en text som hänvisar till registret i stället."
            yield RULE.at(lank.location, f"Länken går till registret {quote(lank.mal)}, som inte har någon egen sida.", hint)
        else:
            yield RULE.at(lank.location, f"Länken går till {quote(lank.mal)}, som inte finns.", _hint(entity, lank, base))


def _is_missing(inner: str, base: Kunskapsbas) -> bool:
    plats = plats_of(inner)
    if plats and plats.kind is Kind.KUNSKAPSSTOD:
        return plats.name not in base.kunskapsstod
    return plats is None or not plats.address or inner not in base.files()


def _hint(entity: Entity, lank: Lank, base: Kunskapsbas) -> str:
    """The page whose file name is nearest, rather in the folder that the link goes to, as a link from this file."""
    pages = (inner for inner in base.files() if (plats := plats_of(inner)) and plats.address)
    folder = posixpath.dirname(lank.inner or "")
    nearest_last = sorted(pages, key=lambda page: (posixpath.dirname(page) == folder, not page.startswith("regioner/"), page))
    by_name = {page.rsplit("/", 1)[-1].removesuffix(".md"): page for page in nearest_last}
    name = (lank.inner or "").rstrip("/").rsplit("/", 1)[-1].removesuffix(".md")
    if found := nearest(name, by_name):
        target = posixpath.relpath(by_name[found], posixpath.dirname(entity.source.inner))
        return f"Menade du {target}{'#' + lank.fragment if lank.fragment else ''}?"
    return "Skriv sökvägen från den här filen till en fil som finns, till exempel ../kunskapsstod/gikt.md."
