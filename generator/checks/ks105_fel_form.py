"""Ett värde är inte skrivet som det ska.

Id:n, versioner, adresser och koder har en bestämd form, så att de kan jämföras och kopplas till andra system.

Fel:

    version: 1.0
    koder: {icd10se: [E11,9]}

Rätt:

    version: 1.0.0
    koder: {icd10se: [E11.9]}
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.koder import ICD10SE
from ..mall.typer import FORMER, ID_FORM
from ..model import Entity
from ..parse.markdown import slug
from .words import quote, where

RULE = Rule(code="KS105", name="fel-form", severity=Severity.FEL)

_BEFORE_NUMBER = re.compile(r"^(https?://(dx\.)?doi\.org/|https://pubmed\.ncbi\.nlm\.nih\.gov/|doi:|pmid:)\s*", re.IGNORECASE)
"""What people write before a DOI or the number of an article."""


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("fel-form"):
        varde, form = str(fault.facts["varde"]), str(fault.facts["form"])
        message = f"Fel form på {fault.facts['falt']}: {quote(varde)}{where(fault)}."
        if form == ICD10SE.formbeskrivning and re.fullmatch(r"[0-9][0-9A-Za-z]?", varde):
            yield RULE.at(fault.location, message, "Skriv punkt i stället för komma i koden: E11.9, inte E11,9.")
            continue
        suggestion = _suggestion(varde, form)
        yield RULE.at(fault.location, message, (f"Skriv {suggestion}. " if suggestion else "") + f"Formen är {form}.")


def _suggestion(varde: str, form: str) -> str | None:
    """What the author probably meant: the first rewriting that has the right form."""
    pattern = next((pattern for pattern, words in FORMER.items() if words == form), None)
    tries = (
        varde.strip(),
        varde.strip().upper(),
        re.sub(r"^(http:)?//", "https://", varde),
        f"https://{varde}" if re.match(r"[\w-]+(\.[\w-]+)+(/|$)", varde) else "",
        f"{varde}.0" if re.fullmatch(r"\d+\.\d+", varde) else varde.lower().removeprefix("v"),
        _BEFORE_NUMBER.sub("", varde).rstrip("/"),
        slug(varde) if pattern == ID_FORM else "",
    )
    return next((text for text in tries if pattern and text and re.search(pattern, text)), None)
