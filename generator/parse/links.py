"""Links as authors write them → addresses on the site. Whether the target exists is for the checks."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from urllib.parse import unquote

from markdown_it.common.normalize_url import normalizeLinkText
from markdown_it.token import Token

from ..diagnostics import Fault, Location
from ..mall.platser import plats_of
from ..model import Kallmark, Lank
from .inline import InlinePlaces, target_span
from .markdown import text_of
from .quick_inline import PLAIN_TARGET
from .textmap import Textmap

ALLOWED = ("https:", "mailto:", "tel:")


@lru_cache(maxsize=256)
def resolve(mal: str, inner: str) -> tuple[str | None, str]:
    """The file (relative to the content folder) and fragment that a relative link in the file ``inner`` points to."""
    path, _, fragment = unquote(mal).partition("#")
    if not path:
        return inner, fragment
    if _BESIDE.fullmatch(path):
        return inner[: inner.rfind("/") + 1] + path, fragment
    return posixpath.normpath(posixpath.join(posixpath.dirname(inner), path)), fragment


def is_relative(mal: str) -> bool:
    scheme = mal.split(":", 1)[0] if ":" in mal.split("/", 1)[0].split("#", 1)[0] else ""
    return not scheme and not mal.startswith(("/", "\\"))


def address_of(mal: str, inner: str) -> str:
    """What stands in ``href``: absolute from the site root for content, unchanged for allowed schemes, else nothing."""
    if not is_relative(mal):
        return mal if mal.lower().startswith(ALLOWED) else ""
    return _address_in(*resolve(mal, inner))


def _address_in(target: str | None, fragment: str) -> str:
    """The address of a place in a file of the content folder; nothing for a file that has no page."""
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
            if token.type == "inline" and token.children and ("[" in token.content or "<" in token.content):
                self._read_inline(token, token.children)

    def _read_inline(self, token: Token, children: list[Token]) -> None:
        columns = self.places.columns(token)

        def at(start: int, end: int) -> Location:
            return InlinePlaces.location(self.textmap, token, columns, start, end)

        for index, child in enumerate(children):
            if child.type == "link_open":
                begin, stop = target_span(token.content, child.meta["start"], child.meta["end"])
                text = text_of(children[index + 1 : _closing(children, index)])
                self._link(child, "href", at(begin, stop), text)
            elif child.type == "citation":
                self.kallmarken.append(Kallmark(child.content, at(child.meta["start"] + 2, child.meta["end"] - 1)))
            elif child.type == "image":
                begin, stop = target_span(token.content, child.meta["start"], child.meta["end"])
                self._link(child, "src", at(begin, stop), child.content, bild=True)
        if "<" in token.content:
            self.faults.extend(Fault("rahtml", at(start, start + len(tag)), {"tagg": tag}) for start, tag in _html_tags(token))

    def _link(self, token: Token, attribute: str, location: Location, text: str, *, bild: bool = False) -> None:
        written = str(token.attrs[attribute])
        shown = written if _PLAIN.fullmatch(written) else normalizeLinkText(written)
        if is_relative(written):
            inner, fragment = resolve(written, self.inner)
            address = _address_in(inner, fragment)
        else:
            inner, fragment, address = None, "", address_of(written, self.inner)
        self.lankar.append(Lank(mal=shown, text=text, location=location, inner=inner, fragment=fragment, bild=bild))
        token.attrs[attribute] = address


_PLAIN = re.compile(PLAIN_TARGET)
_BESIDE = re.compile(r"[\w-]+\.\w+")
"""The name of a file in the same folder."""


def _closing(children: list[Token], opening: int) -> int:
    return next(i for i in range(opening + 1, len(children)) if children[i].type == "link_close")


def _html_tags(token: Token) -> Iterator[tuple[int, str]]:
    """What looks like HTML in the text of an inline token, and where: the first in each stretch of text."""
    position = 0
    for child in token.children or ():
        if child.type not in ("text", "code_inline"):
            continue
        if (found := token.content.find(child.content, position)) >= 0:
            position = found + (len(child.content) if child.type == "code_inline" else 0)
        if child.type == "text" and (tag := _html_tag(child.content)):
            start = max(token.content.find(tag, position), 0)
            position = start + len(tag)
            yield start, tag


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
