"""LIX, the Swedish readability index (C-H Björnsson, *Läsbarhet*, 1968): words per sentence plus the per cent of long words."""

from __future__ import annotations

import re
from collections.abc import Iterable

LONG = 6
"""Words with more letters than this are long."""

_WORD = re.compile(r"[^\W_]+")
_END = re.compile(r"[.!?:]+(?=[\s\"'»”’)]|$)")


def lix(stycken: Iterable[str]) -> int:
    """The index of running text, rounded; 0 for no text. A paragraph ends its last sentence, also without a full stop."""
    words = long = sentences = 0
    for stycke in stycken:
        found = _WORD.findall(stycke)
        words += len(found)
        long += sum(len(word) > LONG for word in found)
        sentences += _sentences(stycke) if found else 0
    return round(words / sentences + 100 * long / words) if words else 0


def _sentences(stycke: str) -> int:
    ends = [match.end() for match in _END.finditer(stycke)]
    unfinished = _WORD.search(stycke, ends[-1] if ends else 0) is not None
    return len(ends) + unfinished
