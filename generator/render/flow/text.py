"""Lines of text that fit a width, without knowing the reader's font: letters are taken to be as wide as in wide ones."""

from __future__ import annotations

from functools import cache, lru_cache

SIZE = 15
"""Of the letters, in pixels."""
LINE = 20
"""From one line to the next, in pixels."""

_WIDTHS = (
    ("ijl.,:;'|! ", 0.33),
    ("frtI()[]-/", 0.43),
    ("cksvxyzJ", 0.6),
    ("mwMW@%", 1.0),
    ("ABCDEFGHKLNOPQRSTUVXYZÅÄÖ&+<>=", 0.82),
)
_WIDTH = {letter: width for letters, width in _WIDTHS for letter in letters}
_OTHERS = 0.65
_WIDE = 1.2
"""Of letters that aren't European, in units of ``SIZE``."""


@cache
def _letter(letter: str) -> float:
    return _WIDTH.get(letter, _OTHERS if ord(letter) < 0x2000 else _WIDE)


@lru_cache(maxsize=4096)
def width(text: str) -> float:
    """At most so wide, in pixels."""
    return SIZE * sum(map(_letter, text))


def wrap(text: str, room: float) -> tuple[str, ...]:
    """Lines at most ``room`` pixels wide. Nothing is left out: a word that is wider is divided."""
    lines: list[str] = []
    used = room
    space = width(" ")
    for word in (piece for one in text.split() for piece in _pieces(one, room)):
        needed = width(word)
        if lines and used + space + needed <= room:
            lines[-1] += f" {word}"
            used += space + needed
        else:
            lines.append(word)
            used = needed
    return tuple(lines) or ("",)


def _pieces(word: str, room: float) -> list[str]:
    """A word, or what it is divided into when it doesn't fit, with hyphens."""
    if width(word) <= room:
        return [word]
    pieces = [""]
    for letter in word:
        if pieces[-1] and width(f"{pieces[-1]}{letter}-") > room:
            pieces.append("")
        pieces[-1] += letter
    return [f"{piece}-" for piece in pieces[:-1]] + [pieces[-1]]
