"""En förkortning används innan den har förklarats.

Läsare har olika yrken, och samma bokstäver betyder olika saker. Första gången i texten ska hela uttrycket stå bredvid:
«beräknad njurfiltration (eGFR)» eller «eGFR (beräknad njurfiltration)». Förkortningar som alla känner till räknas inte.

Fel:

    Erbjud KBT.

Rätt:

    Erbjud kognitiv beteendeterapi (KBT).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ..diagnostics import Diagnostic, Rule, Severity
from ..mall.koder import KODSYSTEM
from ..model import Entity, Kunskapsbas, Kunskapsstod, Sektion
from .running import FILLER, in_section, running_text
from .words import quote

RULE = Rule(code="KS506", name="oforklarad-forkortning", severity=Severity.UPPLYSNING)

_KNOWN_TO_ALL = {"AIDS", "ATC", "BMI", "COVID-19", "DNA", "EKG", "EU", "HIV", "ICD", "NPO", "OBS", "RNA", "USA", "WHO"}
_NAMES = {"ACE", "AV", "CHA2DS2", "CYP", "HDL", "HLA", "IgA", "IgE", "IgG", "IgM", "LDL", "NPH", "PQ", "QRS", "QT", "RS", "ST"}
"""Letters that are a name by themselves: of a wave, an enzyme, a molecule, a virus, a score."""
_UNITS = {"IE", "IU", "kPa", "ME", "MET", "MJ", "mmHg"}
_PLACEHOLDERS = {"FIXME", "TBD", "TODO"}
_NOT_ASKED_FOR = frozenset(_KNOWN_TO_ALL | _NAMES | _UNITS | _PLACEHOLDERS)
_CODE_OR_NUMBER = re.compile("|".join((*(system.form for system in KODSYSTEM), "^[IVX]+$")))

_SHAPE = bytes(ord("A" if chr(i).isupper() else "a" if chr(i).isalnum() or chr(i) == "?" else " ") for i in range(128)) + b" " * 128
"""ASCII → capital, other letter or digit, none of these. What isn't ASCII has become a question mark and is taken for a letter."""
_COMPOUND = re.compile(r"[^\W_]*[A-ZÅÄÖ\d][^\W_]*(?:-[^\W_]*[A-ZÅÄÖ\d][^\W_]*)*")
"""The abbreviation that a compound begins with: KOL in KOL-mottagning, NT-proBNP in NT-proBNP-värde."""

_INSIDE = re.compile(r"\((?:[^\W_]*[A-ZÅÄÖ]{2}[^()\n]*)?$")
"""What stands before an abbreviation that explains: the parenthesis, perhaps with another abbreviation for the same."""
_FOLLOWED = re.compile(r"(?:[-:]\w++)*+[*_]*+(?:(?:\s[\w–-]+){0,2}\s\([^)\n]{0,200}?[^\W\d_]{4}|\s(?:är|betyder|står för)\s)")
"""What follows one that is explained: a parenthesis with words, soon, or a verb."""
_LINKED = re.compile(rf"[^\[\]\n]{{0,200}}\]{FILLER}")
"""What follows one in the text of a link, which leads to more."""


def check_in(entity: Entity, base: Kunskapsbas, today: date) -> Iterator[Diagnostic]:
    if not isinstance(entity, Kunskapsstod):
        return
    done, before = set[str](), entity.falt.titel
    for sektion in entity.body.sektioner:
        for match in _abbreviations(sektion.markdown):
            word = match[0]
            if word in done or not _is_asked_for(word, base) or _LINKED.match(match.string, match.end()):
                continue
            done.add(word)
            if not _is_explained(match) and not _is_told_before(match, before, sektion):
                message = f"Förkortningen {quote(word)} förklaras inte första gången den används."
                hint = f"Skriv {base.forkortningar.get(word, 'hela uttrycket')} ({word})."
                yield RULE.at(in_section(entity.source, sektion, *match.span()), message, hint)
        before += f"\n{sektion.markdown}"


def _abbreviations(markdown: str) -> Iterator[re.Match[str]]:
    """Words of the running text with a capital that isn't their first letter, as far as the abbreviation in them goes."""
    if not _inner_capitals(_shape(markdown)):
        return
    text, behind = running_text(markdown), 0
    shape = _shape(text)
    for capital in _inner_capitals(shape):
        if capital < behind:
            continue
        start = shape.rfind(b" ", 0, capital + 1)
        if start >= behind and (match := _COMPOUND.search(text, start)):
            behind = match.end()
            yield match


def _shape(text: str) -> bytes:
    """The text as capitals, other letters and spaces, after a space."""
    return b" " + text.encode("ascii", "replace").translate(_SHAPE)


def _inner_capitals(shape: bytes) -> list[int]:
    """Where capitals stand that don't begin a word, as places in the text."""
    inner, found = shape.replace(b" A", b"  "), []
    at = inner.find(b"A")
    while at >= 0:
        found.append(at - 1)
        at = inner.find(b"A", at + 1)
    return found


def _is_asked_for(word: str, base: Kunskapsbas) -> bool:
    """A word in capitals, or one with some of them that the register knows; no code, no Roman number, nothing known to all."""
    if word in _NOT_ASKED_FOR or word.split("-")[0] in _NAMES:
        return False
    return word in base.forkortningar or (word == word.upper() and not _CODE_OR_NUMBER.search(word))


def _is_explained(match: re.Match[str]) -> bool:
    text, start, end = match.string, *match.span()
    before = text[max(start - 200, 0) : start]
    ends_parenthesis = before.endswith(", ") and text.startswith(")", end)
    return ends_parenthesis or _FOLLOWED.match(text, end) is not None or _INSIDE.search(before) is not None


def _is_told_before(match: re.Match[str], before: str, sektion: Sektion) -> bool:
    """Whether the title, an earlier section or an attribute of a block has already explained it."""
    told = f"({match[0]})"
    return told in before or sektion.markdown.find(told, 0, match.start()) >= 0
