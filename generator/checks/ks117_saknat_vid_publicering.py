"""Ett fält som krävs av ett publicerat kunskapsstöd saknas.

Ett publicerat stöd ska visa vem som beslutat, när det granskades, hur jäv hanterats och vad det får för följder. Kravet
gäller status publicerad och under_revidering.

Fel:

    status: publicerad
    publicerad: 2026-03-01

Rätt:

    status: publicerad
    indikatorer: []
    patientlankar: [{kalla: "1177", titel: Gikt, url: "https://www.1177.se/"}]
    godkand: {organ: NPO prov, datum: 2026-02-01, diarienummer: 12/2026}
    jav: {deklarerat: Inga bindningar, datum: 2026-01-15, hantering: Behövdes inte, finansiering: Regionerna}
    patientmedverkan: ingen
    konsekvenser:
      resurser: Oförändrade.
      undantrangning: Ingen.
      jamlikhet: Lika vård i hela landet.
      kvinnor_man_flickor_pojkar: Ingen skillnad.
      kommuner: Berörs inte.
      ekonomi: Oförändrad.
    publicerad: 2026-03-01
    granskad: 2026-03-01
    nasta_granskning: 2028-03-01
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.falt import StodFalt
from ..mall.typer import krav
from ..mall.vokabular import FULLY_DESCRIBED
from ..model import Entity, Kunskapsstod
from .places import is_valid
from .words import misspelt

RULE = Rule(code="KS117", name="saknat-vid-publicering", severity=Severity.FEL)

_AT_LEAST_ONE = ("patientlankar",)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod) or entity.falt.status not in FULLY_DESCRIBED:
        return
    source, form, because = entity.source, StodFalt.model_fields, f"Det krävs vid status {entity.falt.status}"
    for name, field in form.items():
        if krav(StodFalt, name) != "RP" or misspelt(source, name, form):
            continue
        if (name,) not in source.places:
            yield RULE.at(source.start, f"Fältet {name} saknas.", f"{because}. Lägg till {name}: … ({field.description}).")
        elif name in _AT_LEAST_ONE and is_valid(source, name) and not getattr(entity.falt, name):
            yield RULE.at(source.at(name), f"Listan {name} är tom.", f"{because}. Skriv minst en post.")
