"""The words of a text as its readers see them: without code, addresses, marks and the fences of blocks, in their places."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import count

from ..diagnostics import Location
from ..model import Body, Sektion, Source

FILLER = "\ufffc"
"""Stands for each character that isn't of the running text, so that columns hold and what is around it doesn't join."""

_CODE_FENCE = re.compile(r"\s*(```+|~~~+)")
# Each alternative begins with a character of its own: what begins with another is passed over at once.
_NOT_WORDS = re.compile(
    r"`[^`\n]*`"  # code
    r"|\((?<=\]\()[^)\s]*(?:[ \t]+\"[^\"\n]*\")?\)"  # the target of a link
    r"|<[^\s<>@:]+[@:][^\s<>]*>|h(?<!\wh)ttps?://\S+"  # addresses
    r"|\[@[^\]\n]*\]"  # source marks
    r"|\[(?<![^\n]\[)[^\]\n]+\]:[ \t][^\n]*"  # definitions of links
    r"|:(?<![^\s]:)::[^\n]*"  # fences of blocks
)


def folded(body: Body) -> tuple[str, ...]:
    """The text of each section, folded, for a quick look: most texts hold nothing that a rule looks for."""
    return _folded(tuple([sektion.markdown for sektion in body.sektioner]))


@lru_cache(maxsize=2)
def _folded(markdowns: tuple[str, ...]) -> tuple[str, ...]:
    """Several rules look at the same sections, one after the other."""
    return tuple(map(str.casefold, markdowns))


@lru_cache(maxsize=64)
def running_text(markdown: str) -> str:
    """The text of a section with everything but words for readers filled over; lines and columns are the same."""
    if "```" in markdown or "~~~" in markdown:
        markdown = _without_code(markdown)
    return _NOT_WORDS.sub(lambda found: FILLER * len(found[0]), markdown)


def running_lines(body: Body, words: Collection[str], but_for: str = "") -> Iterator[tuple[int, str]]:
    """The lines of the sections that hold one of ``words`` (folded), each with its 1-based number; not of those for the readers
    ``but_for``.

    Most sections hold none and are spared the closer look.
    """
    texts = folded(body)
    whole = "\n".join(texts)
    present = [word for word in words if word in whole]
    for sektion, text in zip(body.sektioner, texts, strict=True) if present else ():
        if sektion.malgrupp != but_for and any(word in text for word in present):
            yield from zip(count(sektion.first_line), running_text(sektion.markdown).split("\n"))


def on_line(source: Source, line: int, start: int, end: int) -> Location:
    """Columns ``start`` to ``end`` (0-based, exclusive) of a line."""
    return Location(source.path, line, start + 1, line, end + 1)


def in_section(source: Source, sektion: Sektion, start: int, end: int) -> Location:
    """Characters ``start`` to ``end`` (on one line) of the text of a section."""
    before = sektion.markdown.rfind("\n", 0, start) + 1
    return on_line(source, sektion.first_line + sektion.markdown.count("\n", 0, start), start - before, end - before)


def _without_code(markdown: str) -> str:
    lines, fence = [], ""
    for line in markdown.split("\n"):
        match = _CODE_FENCE.match(line)
        lines.append(FILLER * len(line) if match or fence else line)
        if match and (not fence or match[1].startswith(fence)):
            fence = "" if fence else match[1]
    return "\n".join(lines)
