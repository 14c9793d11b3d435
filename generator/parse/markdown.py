"""The one Markdown dialect: CommonMark with tables, footnotes, source marks ``[@id]`` and blocks in colon fences; raw HTML is text.

The HTML is semantic: no classes, no scripts, no style attributes. It goes unchanged to the pages and to the data.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.autolink import autolink
from markdown_it.rules_inline.image import image
from markdown_it.rules_inline.link import link
from markdown_it.token import Token
from mdit_py_plugins.container import container_plugin
from mdit_py_plugins.footnote import footnote_plugin

from .quick import look_first
from .quick_inline import CITATION, plain_link
from .quick_render import QuickRenderer

BLOCK_OPEN = "container_block_open"
BLOCK_CLOSE = "container_block_close"
NBSP = "\u00a0"

_UNITS = (
    r"mg|g|kg|µg|mikrogram|gram|ml|cl|dl|l|liter|mm|cm|m|mmol/l|µmol/l|mmol/mol|mol/l|pg/ml|ng/l|g/l|mg/l|mmHg|kPa|kcal|kJ|E|IE|"
    r"%|procent|sekunder|minuter|min|timmar|timme|tim|h|dygn|dagar|dag|veckor|vecka|månader|månad|år|gånger|"
    r"kg/m²|m²|mg/kg|ml/min|ml/kg|mg/dag|slag/minut"
)
_DIGIT_SPACE = re.compile(r" (?<=\d )")
"""Sought by the space, of which there is one a word: a digit is a look at each character."""
_NUMBER_UNIT = re.compile(rf"(?<=\d) (?=(?:{_UNITS})(?![\w/]))")
_DIGIT_GROUPS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")


def nonbreaking(text: str) -> str:
    """Keep a number together with its unit and with its own groups of three digits."""
    if not _DIGIT_SPACE.search(text):
        return text
    return _DIGIT_GROUPS.sub(NBSP, _NUMBER_UNIT.sub(NBSP, text))


def slug(text: str) -> str:
    """An ASCII anchor: å ä → a, ö → o, everything but letters and digits a hyphen."""
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "avsnitt"


def text_of(tokens: Sequence[Token]) -> str:
    """The plain text of inline tokens."""
    if len(tokens) == 1 and tokens[0].type == "text":
        return tokens[0].content
    parts = []
    for token in tokens:
        if token.type in ("text", "code_inline"):
            parts.append(token.content)
        elif token.type in ("softbreak", "hardbreak"):
            parts.append(" ")
        elif token.type == "image":
            parts.append(text_of(token.children or ()))
    return "".join(parts)


def _remember_place(rule: Any, opening: str) -> Any:
    """Wrap an inline rule so that the token it makes knows where in the inline text it began."""

    def with_place(state: StateInline, silent: bool) -> bool:
        start, count = state.pos, len(state.tokens)
        if not rule(state, silent):
            return False
        if not silent:
            token = next(token for token in state.tokens[count:] if token.type == opening)
            token.meta["start"], token.meta["end"] = start, state.pos
        return True

    return with_place


def _citation(state: StateInline, silent: bool) -> bool:
    """``[@id]``: a mark that points to a source of the document."""
    match = CITATION.match(state.src, state.pos)
    if match is None:
        return False
    if not silent:
        token = state.push("citation", "", 0)
        token.content = match[1]
        token.meta["start"], token.meta["end"] = match.span()
    state.pos = match.end()
    return True


def _text(self: RendererHTML, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
    return escapeHtml(nonbreaking(tokens[idx].content))


def _citation_mark(self: RendererHTML, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
    key = tokens[idx].content
    number = env.get("kallor", {}).get(key)
    if number is None:
        return escapeHtml(f"[@{key}]")
    address = f"{env.get('adress', '')}#kalla-{escapeHtml(key)}"
    return f'<sup><a href="{address}" aria-label="Källa {number}">[{number}]</a></sup>'


def _code_block(self: RendererHTML, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
    return f"<pre><code>{escapeHtml(tokens[idx].content)}</code></pre>\n"


def _footnote_ref(self: RendererHTML, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
    number, anchor = _footnote(tokens[idx])
    return f'<sup><a href="#fotnot-{number}" id="{anchor}" aria-label="Fotnot {number}">{number})</a></sup>'


def _footnote_open(self: RendererHTML, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
    number, _ = _footnote(tokens[idx])
    return f'<li id="fotnot-{number}" value="{number}">'


def _footnote_anchor(self: RendererHTML, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
    _, anchor = _footnote(tokens[idx])
    return f' <a href="#{anchor}" aria-label="Tillbaka till texten">↩</a>'


def _footnote(token: Token) -> tuple[int, str]:
    """A footnote's number, and the anchor of the place in the text that refers to it."""
    number, again = token.meta["id"] + 1, token.meta.get("subId", 0)
    return number, f"fotnotsref-{number}" + (f"-{again + 1}" if again else "")


RENDER_RULES: dict[str, Any] = {
    "text": _text,
    "citation": _citation_mark,
    "fence": _code_block,
    "code_block": _code_block,
    "th_open": lambda *_: '<th scope="col">',
    "td_open": lambda *_: "<td>",
    "footnote_ref": _footnote_ref,
    "footnote_open": _footnote_open,
    "footnote_close": lambda *_: "</li>\n",
    "footnote_anchor": _footnote_anchor,
}
"""What is rendered otherwise than CommonMark says."""


def make_markdown(*, quick: bool = True) -> MarkdownIt:
    """The configured parser. Links of every kind are parsed, so that the checks can name the forbidden ones.

    ``quick`` leaves out attempts that can't succeed; it changes the time, never the result.
    """
    md = MarkdownIt("commonmark", {"html": False, "xhtmlOut": False}, renderer_cls=QuickRenderer if quick else RendererHTML)
    md.enable("table")
    md.use(footnote_plugin, inline=False)
    md.use(container_plugin, name="block", validate=lambda params, markup: True)
    md.inline.ruler.at("link", _remember_place(link, "link_open"))
    md.inline.ruler.at("image", _remember_place(image, "image"))
    md.inline.ruler.at("autolink", _remember_place(autolink, "link_open"))
    md.inline.ruler.before("link", "citation", _citation)
    if quick:
        md.inline.ruler.before("link", "plain_link", _remember_place(plain_link, "link_open"))
        look_first(md)
    for name, render in RENDER_RULES.items():
        md.add_render_rule(name, render)
    md.validateLink = lambda url: True  # type: ignore[method-assign]
    return md


MARKDOWN = make_markdown()
"""Made once: the parser keeps nothing between texts."""
