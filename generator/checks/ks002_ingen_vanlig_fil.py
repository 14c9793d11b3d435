"""Filen är ingen vanlig fil utan till exempel en symbolisk länk.

Länkar följs inte, varken till filer eller mappar, eftersom de kan peka utanför innehållsmappen. Texten ska ligga i filen
själv. Innehållsmappen själv får vara en länk: den väljer den som kör kommandot. Fyndet ges också för en fil eller mapp som
behörigheterna på datorn inte låter verktyget läsa.

Fel:

    content/kunskapsstod/gikt.md -> /tmp/gikt.md

Rätt:

    content/kunskapsstod/gikt.md
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity

RULE = Rule(code="KS002", name="ingen-vanlig-fil", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("ingen-vanlig-fil"):
        if fault.facts["stangd"]:
            message, hint = "Filen eller mappen får inte läsas.", "Ge den läsrättigheter, till exempel med chmod u+rX."
        else:
            message = "Filen är ingen vanlig fil utan en länk eller något annat som inte kan läsas."
            hint = "Ersätt den med en vanlig textfil."
        yield RULE.at(fault.location, message, hint)
