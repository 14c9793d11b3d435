"""A text and its lines, as an editor counts them."""

from __future__ import annotations

from array import array

from ..diagnostics import Location
from ..model import Lines


class Textmap:
    """One text with its lines. Offsets are 0-based and in characters; LF, CRLF and a lone CR end a line."""

    def __init__(self, path: str, text: str) -> None:
        self.text = text
        self.lines = Lines(path, array("I", _line_starts(text)))

    @property
    def count(self) -> int:
        """How many lines an editor shows that have something on them or after them."""
        return len(self.lines.starts) - (self.text.endswith(("\n", "\r")) and len(self.lines.starts) > 1)

    def at(self, start: int, end: int | None = None) -> Location:
        return self.lines.at(start, end)

    def line(self, number: int) -> str:
        """The text of a 1-based line, without its line end."""
        starts = self.lines.starts
        if not 1 <= number <= len(starts):
            return ""
        end = starts[number] if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end].rstrip("\r\n")

    def on_line(self, number: int, start: int, end: int) -> Location:
        """The columns ``start`` to ``end`` (0-based, exclusive) of a 1-based line."""
        return Location(self.lines.path, number, start + 1, number, end + 1)

    def whole_line(self, number: int) -> Location:
        """The written part of a line."""
        text = self.line(number)
        return self.on_line(number, len(text) - len(text.lstrip()), len(text.rstrip()) or len(text))


def _line_starts(text: str) -> list[int]:
    starts, position = [0], 0
    if "\r" not in text:
        while (position := text.find("\n", position) + 1) > 0:
            starts.append(position)
        return starts
    for index, character in enumerate(text):
        if character == "\n" or (character == "\r" and text[index + 1 : index + 2] != "\n"):
            starts.append(index + 1)
    return starts
