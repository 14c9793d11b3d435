"""En rad om införande gäller ett vårdförlopp eller en region som inte finns.

Registret `content/inforande/` säger hur långt varje region har kommit. Vårdförloppet är filens namn i kunskapsstod/, och
regionen är mappens namn i regioner/.

Fel:

    inforande/inforande.yml:
    - {id: kol-skane, vardforlopp: vardforlopp-kool, region: skane, lage: beslutat}

Rätt:

    inforande/inforande.yml:
    - {id: kol-skane, vardforlopp: vardforlopp-kol, region: skane, lage: beslutat}
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.register import Inforande
from ..mall.vokabular import Typ
from ..model import Kunskapsbas, Registerfil, Source
from .relations import new_name
from .words import Meant, quote

RULE = Rule(code="KS713", name="okant-inforande", severity=Severity.FEL)


def check_base(base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    meant = Meant()
    pathways = [stod.id for stod in base.kunskapsstod.values() if stod.typ is Typ.VARDFORLOPP]
    for file in base.others:
        for index, post in file.poster if isinstance(file, Registerfil) else ():
            if isinstance(post, Inforande):
                yield from _pathway(file.source, index, post, base, pathways, meant)
                yield from _region(file.source, index, post, base, meant)


def _pathway(
    source: Source, index: int, post: Inforande, base: Kunskapsbas, pathways: Sequence[str], meant: Meant
) -> Iterator[Diagnostic]:
    id_, there = post.vardforlopp, base.kunskapsstod.get(post.vardforlopp)
    if id_ and there is None:
        hint = new_name(id_, base) or (meant(id_, pathways) + "Id:t är filens namn i kunskapsstod/, utan .md.")
        yield RULE.at(source.at(index, "vardforlopp"), f"Vårdförloppet {quote(id_)} finns inte.", hint)
    elif there is not None and there.read and there.typ is not Typ.VARDFORLOPP:
        hint = meant(id_, pathways) + "Bara vårdförlopp har ett läge för införande."
        yield RULE.at(source.at(index, "vardforlopp"), f"{quote(id_)} är inget vårdförlopp.", hint)


def _region(source: Source, index: int, post: Inforande, base: Kunskapsbas, meant: Meant) -> Iterator[Diagnostic]:
    if post.region and post.region not in base.regioner:
        hint = meant(post.region, base.regioner) + "Skriv namnet på regionens mapp."
        yield RULE.at(source.at(index, "region"), f"Regionen {quote(post.region)} finns inte.", hint)
