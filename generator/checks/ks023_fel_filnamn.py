"""En fil eller en regions mapp har ett namn som inte kan bli en adress.

Namnet blir sidans adress, som ska kunna skrivas av och fungera överallt: små bokstäver a–z, siffror och bindestreck. Ett
kunskapsstöds filnamn är dess id, som har egna regler.

Fel:

    programomraden/Lung_Sjukdomar.md, hela filen:
    ---
    namn: Lungsjukdomar
    ---

Rätt:

    programomraden/lungsjukdomar.md, hela filen:
    ---
    namn: Lungsjukdomar
    ---
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.platser import Kind
from ..mall.typer import FORMER, ID_FORM
from ..model import Entity
from .words import quote

RULE = Rule(code="KS023", name="fel-filnamn", severity=Severity.FEL)

_WHAT = {Kind.PROGRAMOMRADE: "Filens", Kind.SIDA: "Filens", Kind.REGION: "Mappens"}


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    plats = entity.source.plats
    if plats.name and plats.kind in _WHAT and not re.fullmatch(ID_FORM.strip("^$"), plats.name):
        message = f"{_WHAT[plats.kind]} namn {quote(plats.name)} kan inte bli en adress."
        yield RULE.at(entity.source.start, message, f"Använd {FORMER[ID_FORM]}.")
