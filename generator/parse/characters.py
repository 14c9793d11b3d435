"""Characters that don't show, or look like others: what they are called, and where they stand.

Names and classes follow the Unicode Character Database: general category Cf, property Bidi_Control, normalization form C (UAX 15).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from unicodedata import normalize

from ..diagnostics import Fault
from .textmap import Textmap

MOST = 20
"""Lines of a file that are told of; the last one says how many there are more."""

BIDI = dict.fromkeys("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", "ett styrtecken för skrivriktning")
INVISIBLE = BIDI | {
    "\u00ad": "ett mjukt bindestreck",
    "\u200b": "ett blanksteg utan bredd",
    "\u200c": "ett osynligt skiljetecken",
    "\u200d": "ett osynligt fogtecken",
    "\u2028": "ett radskiljetecken",
    "\u2029": "ett styckeskiljetecken",
    "\u2060": "ett osynligt fogtecken",
    "\ufeff": "ett märke för byteordning",
}
HARD_SPACES = dict.fromkeys("\u00a0\u2007\u202f", "ett hårt mellanslag")
"""No fault in a text; in front-matter they aren't the spaces that divide keys from values."""

_ACCENTED = re.compile("\\w[\u0300-\u036f]+")
_ODD = re.compile("[\u0300-\u036f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]")
_OF_OTHER_SCRIPTS = "\u061c\u200c\u200d\u200e\u200f"
_OTHER_SCRIPT = re.compile("[\u0590-\u061b\u061d-\u1fff\u2600-\ud7ff\U0001f000-\U0001faff]")

_H = "[ \u00a0\u2007\u202f]"
_STRUCTURE = re.compile(
    rf"^(?:{_H}*-{_H}+)*{_H}*(?:[\w-]+{_H}*:(?:{_H}+|$))?"  # indentation, dash, key and colon
    rf"|(?<=[{{,]){_H}*[\w-]+{_H}*:{_H}+(?=[^\n]{{0,2000}}\}})",  # the same in braces
    re.MULTILINE,
)


def plain_spaces(yaml: str) -> str:
    """The text with ordinary spaces where YAML asks for them; every character keeps its place."""
    if not any(space in yaml for space in HARD_SPACES):
        return yaml
    return _STRUCTURE.sub(lambda match: re.sub(_H, " ", match[0]), yaml)


def replaced(text: str, plain: str) -> list[int]:
    """Where the two differ."""
    pairs = enumerate(zip(text, plain, strict=True)) if plain is not text else ()
    return [index for index, (before, after) in pairs if before != after]


def cleaned(text: str, *, yaml: bool = False) -> str:
    """The text without any of these characters: lines end in LF, letters with an accent are one character, what isn't seen is gone.
    In YAML, hard spaces give way where ordinary ones are asked for.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    textmap = Textmap("", text)
    odd = {match.start() for match in _ODD.finditer(text)}
    unseen = {at for at in odd if text[at] in INVISIBLE} - {*_in_other_script(textmap, odd)}
    text = "".join(" " if c in "\u2028\u2029" else "" if at in unseen else c for at, c in enumerate(text))
    text = _ACCENTED.sub(lambda match: normalize("NFC", match[0]), text)
    return plain_spaces(text) if yaml else text


def odd_characters(textmap: Textmap, hard: Iterable[int] = ()) -> Iterator[Fault]:
    """The faults of one text; ``hard`` are the places of hard spaces that were read as ordinary ones."""
    text = textmap.text
    odd = {match.start() for match in _ODD.finditer(text)}
    accents = {at for at in odd if "\u0300" <= text[at] <= "\u036f"}
    unseen = {*hard, *odd} - accents - {*_in_other_script(textmap, odd)}
    for at, more in _a_line_each(textmap, sorted(unseen)):
        yield Fault("osynligt-tecken", textmap.at(at, at + 1), {"tecken": text[at], "fler": more})
    for at, more in _a_line_each(textmap, (at for at in sorted(accents) if len(normalize("NFC", text[at - 1 : at + 1])) == 1)):
        yield Fault("delad-bokstav", textmap.at(at - 1, at + 1), {"tecken": text[at - 1 : at + 1], "fler": more})
    if (first := text.find("\r")) >= 0:
        place = textmap.at(first)
        location = textmap.on_line(place.line, place.column - 1, place.column)
        yield Fault("radslut", location, {"windows": text.startswith("\r\n", first)})


def _in_other_script(textmap: Textmap, odd: Iterable[int]) -> Iterator[int]:
    """Joiners and marks of direction that belong to the text: in Arabic and other scripts, and in emoji."""
    lines = {at: textmap.at(at).line for at in odd if textmap.text[at] in _OF_OTHER_SCRIPTS}
    other = {line for line in set(lines.values()) if _OTHER_SCRIPT.search(textmap.line(line))}
    return (at for at, line in lines.items() if line in other)


def _a_line_each(textmap: Textmap, places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first place of each line, for so many lines, and how many lines there are more than those told of."""
    lines = [next(group) for _, group in groupby(places, key=lambda at: textmap.at(at).line)]
    for number, at in enumerate(lines[:MOST], 1):
        yield at, max(len(lines) - MOST, 0) if number == MOST else 0
