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
from ..model import Entity, Kunskapsbas, Lank
from .places import body_of
from .words import nearest, quote

RULE = Rule(code="KS401", name="lankmal-saknas", severity=Severity.FEL)


def check_base(base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    pages = {entity.source.inner for entity in base.entities if entity.source.plats.address}
    files = {entity.source.inner for entity in base.entities}
    for entity in base.entities:
        for lank in body_of(entity).lankar:
            if lank.bild or lank.inner is None or lank.inner in pages:
                continue
            if lank.inner in files:
                hint = "Länka till en text som hänvisar till registret i stället."
                yield RULE.at(lank.location, f"Länken går till registret {quote(lank.mal)}, som inte har någon egen sida.", hint)
            else:
                yield RULE.at(lank.location, f"Länken går till {quote(lank.mal)}, som inte finns.", _hint(entity, lank, pages))


def _hint(entity: Entity, lank: Lank, pages: set[str]) -> str:
    """The page whose file name is nearest, as a link from this file."""
    by_name = {page.rsplit("/", 1)[-1].removesuffix(".md"): page for page in sorted(pages)}
    name = (lank.inner or "").rstrip("/").rsplit("/", 1)[-1].removesuffix(".md")
    if found := nearest(name, by_name):
        target = posixpath.relpath(by_name[found], posixpath.dirname(entity.source.inner))
        return f"Menade du {target}{'#' + lank.fragment if lank.fragment else ''}?"
    return "Skriv sökvägen från den här filen till en fil som finns, till exempel ../kunskapsstod/gikt.md."
