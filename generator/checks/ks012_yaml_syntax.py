"""Uppgifterna överst i filen (eller registret) följer inte YAML.

YAML är känsligt för indrag, mellanslag efter kolon och tecken som citattecken och klamrar. Fyndet säger vad som
troligen menades. Är du osäker, sätt texten inom citattecken: då betyder inget tecken något särskilt.

Fel:

    titel:Gikt
    sammanfattning: Mål: urat under 360

Rätt:

    titel: Gikt
    sammanfattning: "Mål: urat under 360"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..model import Entity
from .words import fact_int, quote

RULE = Rule(code="KS012", name="yaml-syntax", severity=Severity.FEL)


@dataclass(frozen=True, slots=True)
class _Explanation:
    problem: str
    """Part of what the YAML parser says."""
    rad: str
    """Form of the line where it says so, up to the place."""
    message: str
    hint: str


_QUOTE_IT = "Sätt hela texten inom citattecken."
_ALIGN = "Rikta in raden med raderna över: uppgifter på samma nivå börjar i samma kolumn, med mellanslag som indrag."
_KEY = r"^\s*(?:-\s+)?[\w-]+"

_EXPLANATIONS = (
    _Explanation("tab character", "", "Raden har en tabb som indrag.", "Byt tabben mot två mellanslag."),
    _Explanation("cannot start any token", r"^\s*\t", "Raden har en tabb som indrag.", "Byt tabben mot två mellanslag."),
    _Explanation("cannot start any token", r"\S\s*\t$", "Här står en tabb.", "Byt tabben mot ett mellanslag."),
    _Explanation("cannot start any token", "", "En text får inte börja med tecknet {tecken}.", _QUOTE_IT),
    _Explanation("alphabetic or numeric", "", "En text får inte börja med * eller &, som betyder något särskilt.", _QUOTE_IT),
    _Explanation("tag", "", "En text får inte börja med utropstecken, som betyder något särskilt.", _QUOTE_IT),
    _Explanation("directive", "", "En text får inte börja med procenttecken, som betyder något särskilt.", _QUOTE_IT),
    _Explanation("comment or line break", "", "En text får inte börja med > eller |, som betyder något särskilt.", _QUOTE_IT),
    _Explanation("mapping keys are not", "", "En text får inte börja med ett frågetecken.", _QUOTE_IT),
    _Explanation(
        "block sequence entries",
        ":",
        "En lista får inte börja på samma rad som sitt namn.",
        "Börja listan på nästa rad med två mellanslags indrag, eller sätt texten inom citattecken.",
    ),
    _Explanation(
        "end of stream", r"[\"']", "Citattecknet som börjar här avslutas aldrig.", "Sätt ett likadant citattecken efter texten."
    ),
    _Explanation("document indicator", "", "Citattecknet avslutas aldrig.", "Sätt ett likadant citattecken efter texten."),
    _Explanation(
        "escape character",
        "",
        "Bakstreck inom dubbla citattecken betyder något särskilt.",
        "Skriv två bakstreck, eller byt till enkla citattecken.",
    ),
    _Explanation(
        "expected ',' or ']'",
        "",
        "Listan inom hakparenteser avslutas inte, eller så saknas ett komma.",
        "Skriv listan så här: [första, andra]. Texter med komma, kolon eller klamrar sätts inom citattecken.",
    ),
    _Explanation(
        "expected ',' or '}'",
        "",
        "Uppgifterna inom klamrar avslutas inte, eller så saknas ett komma.",
        "Skriv uppgifterna så här: {namn: värde, annat: värde}. Texter med komma, kolon eller klamrar sätts inom citattecken.",
    ),
    _Explanation(
        "node content",
        "",
        "Här står {tecken}, som inte kan börja en text.",
        "Ta bort tecknet (ett komma eller en klammer för mycket?), eller sätt texten inom citattecken.",
    ),
    _Explanation("mapping values", r":\s.*:?$", "Texten innehåller ett kolon och kan inte läsas.", _QUOTE_IT),
    _Explanation("mapping values", _KEY + ":$", "Raden har fel indrag.", _ALIGN),
    _Explanation("expected key", r"^\s*\S?$", "Raden har fel indrag.", _ALIGN),
    _Explanation(
        "expected key",
        r":.*[\"'\]}]",
        "Det står mer text efter citattecknet eller klammern.",
        "Sätt hela texten inom citattecken. Ett citattecken av samma slag inuti texten skrivs två gånger.",
    ),
    _Explanation("expected '-'", "", "Raden har fel indrag eller hör inte till listan.", _ALIGN),
)
_MISSING_SPACE = re.compile(_KEY + r":[^\s:]")
_MISSING_COLON = re.compile(r"^\s*[\w-]+\s+[^:]*$")


def check(entity: Entity, today: date) -> Iterator[Diagnostic]:
    for fault in entity.source.faults_named("yaml-syntax"):
        message, hint = _explain(str(fault.facts["problem"]), str(fault.facts["rad"]), fact_int(fault, "kolumn"))
        yield RULE.at(fault.location, message, hint)


def _explain(problem: str, rad: str, column: int) -> tuple[str, str]:
    """Message and hint for what the parser noticed at a 1-based column of the line ``rad``."""
    if "mapping values" in problem or "expected ':'" in problem:
        if match := _MISSING_SPACE.match(rad):
            return (
                f"Mellanslag saknas efter kolon: {quote(rad.strip())}.",
                f"Skriv {match[0][:-1].strip()} {rad[match.end() - 1 :].strip()}.",
            )
        if _MISSING_COLON.match(rad):
            message = f"Raden har inget kolon efter uppgiftens namn: {quote(rad.strip())}."
            return message, "Skriv namnet, kolon, mellanslag och värdet."
    for known in _EXPLANATIONS:
        if known.problem in problem and re.search(known.rad, rad[:column]):
            message = known.message.format(tecken=quote(rad[column - 1 : column]))
            return f"{message.removesuffix('.')}: {quote(rad.strip())}.", known.hint
    return (
        f"Raden kan inte läsas: {quote(rad.strip())}.",
        "Kontrollera indrag, kolon, citattecken och klamrar på raden och raden före.",
    )
