"""Ett kunskapsstöd som har publicerats är borta.

Andra länkar till det, och system har hämtat det. Ett stöd som inte längre gäller behåller därför sin adress: där står varför
det togs ur bruk. Ett stöd som har fått ett nytt id behöver en omdirigering, och det får inte bli ett utkast igen.

Fel:

    förra publiceringen, podager.md:
    titel: Podager

Rätt:

    förra publiceringen, podager.md:
    titel: Podager

    podager.md:
    titel: Podager
    status: avpublicerad
    version: 1.0.1
    andringslogg:
      - {version: 1.0.1, datum: 2026-05-01, typ: avpublicerad, text: Stödet är inte längre aktuellt.}
      - {version: 1.0.0, datum: 2026-01-01, typ: ny, text: Första versionen.}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.vokabular import NOT_BUILT, WITHDRAWN
from ..model import Entity, Kunskapsbas, Kunskapsstod, Publicerat
from .places import is_valid, register_read
from .promises import published_before, was_moved, where_it_was
from .words import quote

RULE = Rule(code="KS901", name="forsvunnet-kunskapsstod", severity=Severity.FEL)


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    """A support that has become a draft again."""
    before = published_before(entity, base)
    if before is None or not isinstance(entity, Kunskapsstod) or base.drafts or not is_valid(entity.source, "status"):
        return
    if entity.falt.status in NOT_BUILT:
        message = f"Status är {quote(entity.falt.status)}, men kunskapsstödet har publicerats."
        hint = f"Skriv status: {before.status}."
        if before.status not in WITHDRAWN:
            hint += " Ska det tas ur bruk: skriv status: avpublicerad, med en post i ändringsloggen."
        yield RULE.at(entity.source.at("status"), message, hint)


def check_base(base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    """Supports whose file is gone."""
    if base.tidigare is None or not register_read(base, "omdirigeringar"):
        return
    new = {post.titel: post.id for post in base.kunskapsstod.values() if post.id not in base.tidigare.dokument}
    for id_, document in sorted(base.tidigare.dokument.items()):
        if id_ not in base.kunskapsstod and id_ not in base.register["omdirigeringar"] and not was_moved(id_, base):
            message = f"Kunskapsstödet {quote(id_)} har publicerats, men filen finns inte."
            yield RULE.at(where_it_was(f"kunskapsstod/{id_}.md", base), message, _hint(document, new.get(document.titel)))


def _hint(document: Publicerat, new: str | None) -> str:
    """``new`` is a support with the same title that hasn't been published before."""
    if new:
        return f"Heter det nu {new}? Lägg då till id: {document.id}, till: {new} i omdirigeringar.yml. Lägg annars tillbaka filen."
    status = document.status if document.status in WITHDRAWN else "avpublicerad"
    return f"Lägg tillbaka filen och skriv status: {status}, eller kör «kunskap move» om stödet ska heta något annat."
