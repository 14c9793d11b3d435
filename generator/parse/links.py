"""Links as authors write them → addresses on the site. Whether the target exists is for the checks."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import unquote

from markdown_it.common.normalize_url import normalizeLinkText
from markdown_it.token import Token

from ..diagnostics import Fault
from ..mall.platser import plats_of
from ..model import Kallmark, Lank
from .inline import InlinePlaces, target_span
from .markdown import text_of
from .quick import PLAIN_TARGET
from .textmap import Textmap

ALLOWED = ("https:", "mailto:", "tel:")


@lru_cache(maxsize=256)
def resolve(mal: str, inner: str) -> tuple[str | None, str]:
    """The file (relative to the content folder) and fragment that a relative link in the file ``inner`` points to."""
    path, _, fragment = unquote(mal).partition("#")
    if not path:
        return inner, fragment
    return posixpath.normpath(posixpath.join(posixpath.dirname(inner), path)), fragment


def is_relative(mal: str) -> bool:
    scheme = mal.split(":", 1)[0] if ":" in mal.split("/", 1)[0].split("#", 1)[0] else ""
    return not scheme and not mal.startswith(("/", "\\"))


def address_of(mal: str, inner: str) -> str:
    """What stands in ``href``: absolute from the site root for content, unchanged for allowed schemes, else nothing."""
    if not is_relative(mal):
        return mal if mal.lower().startswith(ALLOWED) else ""
    target, fragment = resolve(mal, inner)
    plats = plats_of(target or "")
    if plats is None:
        return ""
    return plats.address + (f"#{fragment}" if fragment else "")


class LinkReader:
    """Walks the inline tokens of one text once: notes links, source marks and raw HTML, and sets final addresses."""

    def __init__(self, textmap: Textmap, inner: str, kallor: Mapping[str, int]) -> None:
        self.textmap, self.inner, self.kallor = textmap, inner, kallor
        self.places = InlinePlaces(textmap)
        self.lankar: list[Lank] = []
        self.kallmarken: list[Kallmark] = []
        self.faults: list[Fault] = []

    def read(self, tokens: list[Token]) -> None:
        for token in tokens:
            if token.type == "inline" and token.children and _SOMETHING.search(token.content):
                self._read_inline(token, token.children)

    def _read_inline(self, token: Token, children: list[Token]) -> None:
        columns = self.places.columns(token)

        def at(start: int, end: int) -> Any:
            return InlinePlaces.location(self.textmap, token, columns, start, end)

        position = 0
        for index, child in enumerate(children):
            if child.type in ("text", "code_inline") and (found := token.content.find(child.content, position)) >= 0:
                position = found + (len(child.content) if child.type == "code_inline" else 0)
            if child.type == "link_open":
                begin, stop = target_span(token.content, child.meta["start"], child.meta["end"])
                text = text_of(children[index + 1 : _closing(children, index)])
                self._link(child, "href", at(begin, stop), text)
            elif child.type == "image":
                begin, stop = target_span(token.content, child.meta["start"], child.meta["end"])
                self._link(child, "src", at(begin, stop), child.content, bild=True)
            elif child.type == "citation":
                self.kallmarken.append(Kallmark(child.content, at(child.meta["start"] + 2, child.meta["end"] - 1)))
            elif child.type == "text" and (tag := _html_tag(child.content)):
                start = max(token.content.find(tag, position), 0)
                position = start + len(tag)
                self.faults.append(Fault("rahtml", at(start, start + len(tag)), {"tagg": tag}))

    def _link(self, token: Token, attribute: str, location: Any, text: str, *, bild: bool = False) -> None:
        written = str(token.attrs[attribute])
        inner, fragment = resolve(written, self.inner) if is_relative(written) else (None, "")
        shown = written if _PLAIN.fullmatch(written) else normalizeLinkText(written)
        self.lankar.append(Lank(mal=shown, text=text, location=location, inner=inner, fragment=fragment, bild=bild))
        token.attrs[attribute] = address_of(written, self.inner)


_PLAIN = re.compile(PLAIN_TARGET)
_SOMETHING = re.compile(r"[\[<!]")
"""What a link, a source mark or a tag begins with; most stretches of text have none."""


def _closing(children: list[Token], opening: int) -> int:
    return next(i for i in range(opening + 1, len(children)) if children[i].type == "link_close")


def _html_tag(text: str) -> str:
    """The first thing that looks like an HTML tag or comment, which is text here and surely meant otherwise."""
    start = text.find("<")
    while 0 <= start < len(text) - 1:
        following = text[start + 1]
        if (following.isalpha() and following.isascii()) or following in "/!":
            end = text.find(">", start)
            if end > 0:
                return text[start : end + 1]
        start = text.find("<", start + 1)
    return ""
