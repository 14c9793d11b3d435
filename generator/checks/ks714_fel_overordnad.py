"""Ett organ är underordnat ett som inte finns, eller underordnat sig självt i en cirkel.

Fältet overordnad är id:t för det organ som står närmast över. Organen måste bilda träd med en rot.

Fel:

    organisation/organ.yml:
    - {id: npo-prov, namn: NPO prov, typ: npo, overordnad: sks-styrgrupp}

Rätt:

    organisation/organ.yml:
    - {id: styrgrupp, namn: Styrgruppen, typ: styrgrupp}
    - {id: npo-prov, namn: NPO prov, typ: npo, overordnad: styrgrupp}
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.register import Organisation
from ..model import Kunskapsbas, Registerfil, Source
from .places import register_read
from .relations import circle
from .words import Meant, quote

RULE = Rule(code="KS714", name="fel-overordnad", severity=Severity.FEL)


def check_base(base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    meant = Meant()
    for file in base.others:
        for index, post in file.poster if isinstance(file, Registerfil) else ():
            if isinstance(post, Organisation) and post.overordnad:
                yield from _judged(file.source, index, post, base, meant)


def _judged(source: Source, index: int, post: Organisation, base: Kunskapsbas, meant: Meant) -> Iterator[Diagnostic]:
    known, above, place = base.register["organisation"], post.overordnad or "", source.at(index, "overordnad")
    if above not in known:
        if register_read(base, "organisation"):
            hint = meant(above, known) + "Skriv id:t för ett organ i registret organisation/."
            yield RULE.at(place, f"Organet {quote(above)} finns inte.", hint)
    elif post.id and post.id == min(around := circle(post.id, lambda id_: _above(id_, base)), default=""):
        message = f"Organen är underordnade varandra i en cirkel: {' → '.join((*around, post.id))}."
        yield RULE.at(place, message, "Ta bort overordnad hos något av dem.")


def _above(id_: str, base: Kunskapsbas) -> tuple[str, ...]:
    post = base.register["organisation"].get(id_)
    return (post.overordnad,) if isinstance(post, Organisation) and post.overordnad else ()
