"""En rubrik är skriven med ett enda #.

Sidans titel kommer från fältet titel och är den enda rubriken på första nivån. Så hittar också den som lyssnar på sidan
med en skärmläsare rätt.

Fel:

    # Behandling

    Ge läkemedel.

Rätt:

    ## Behandling

    Ge läkemedel.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity, Kunskapsstod, Registerfil, Tillagg
from .words import quote

RULE = Rule(code="KS305", name="h1", severity=Severity.FEL)


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    if isinstance(entity, Registerfil):
        return
    of_template = isinstance(entity, Kunskapsstod | Tillagg)
    name = next((name for name in ("titel", "namn") if name in type(entity.falt).model_fields), "")
    for fault in entity.source.faults_named("h1"):
        rubrik = fault.facts["rubrik"]
        hint = "Skriv två # för mallens rubriker och tre # för egna." if of_template else "Skriv två #."
        hint += f" Titeln står i fältet {name}." if name else ""
        yield RULE.at(fault.location, f"Rubriken {quote(rubrik)} är skriven med ett enda #.", hint)
