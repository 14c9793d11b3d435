"""Where inline things stand: from a position in the text of an inline token to line and column of the file."""

from __future__ import annotations

import re

from markdown_it.token import Token

from ..diagnostics import Location
from .textmap import Textmap

_TARGET_END = re.compile(r'[ >)\n"]')


class InlinePlaces:
    """Finds inline tokens' text in the source, line by line. Cells of one table row follow each other on one line."""

    def __init__(self, textmap: Textmap) -> None:
        self.textmap = textmap
        self._cursor = (0, 0)

    def columns(self, token: Token) -> list[tuple[int, int]]:
        """For each line of the token's text: its 1-based line in the file and the 0-based column where it begins."""
        first = (token.map or [0])[0] + 1
        places = []
        for number, text in enumerate(token.content.split("\n"), first):
            start = self._cursor[1] if self._cursor[0] == number else 0
            column = self.textmap.line(number).find(text, start)
            if column < 0:
                column = len(self.textmap.line(number)) - len(self.textmap.line(number).lstrip())
            places.append((number, column))
            self._cursor = (number, column + len(text))
        return places

    @staticmethod
    def location(textmap: Textmap, token: Token, columns: list[tuple[int, int]], start: int, end: int) -> Location:
        """The location of the characters ``start`` to ``end`` of the token's text (``end`` on the same line or cut there)."""
        before = token.content[:start]
        row = before.count("\n")
        line, column = columns[row]
        column += start - (before.rfind("\n") + 1)
        length = len(token.content[start:end].split("\n", 1)[0])
        return textmap.on_line(line, column, column + length)


def target_span(content: str, start: int, end: int) -> tuple[int, int]:
    """The target within ``[text](target "title")``; a reference link or autolink is its own place."""
    opening = content.rfind("](", start, end)
    if opening < 0:
        return start, end
    begin = opening + 2
    while begin < end and content[begin] in " <\n":
        begin += 1
    stop = _TARGET_END.search(content, begin, end)
    return begin, stop.start() if stop else end
