"""A quick look at text before markdown-it-py's inline rules are tried: see :mod:`generator.parse.quick`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.ruler import Ruler
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

InlineRule = Callable[[StateInline, bool], bool]

INLINE: Mapping[str, str] = {
    "newline": "\n",
    "escape": "\\",
    "backticks": "`",
    "emphasis": "*_",
    "citation": "[",
    "plain_link": "[",
    "link": "[",
    "image": "!",
    "footnote_ref": "[",
    "autolink": "<",
    "html_inline": "<",
    "entity": "&",
}
"""Rule → the characters that what it finds begins with."""
INLINE_START = re.compile(r"[\n\\`*_\[\]!<&]")
"""What ends plain text: those characters, and the end of a link's text."""
PLAIN_TARGET = r"(?!//)[A-Za-z0-9._/#-]+"
"""A link's target that is the same however it is written: nothing in it is to be decoded, encoded or left out."""
_PLAIN = r"[^\n\\`*_\[\]!<&]"
_PLAIN_LINK = re.compile(rf"\[({_PLAIN}+)\]\(({PLAIN_TARGET})\)")
CITATION = re.compile(r"\[@([^\]\s]{1,80})\]")
_SIMPLE = re.compile(
    rf"({_PLAIN}+)"
    rf"|{CITATION.pattern}"
    rf"|{_PLAIN_LINK.pattern}"
    rf"|(?<![^ \n])\*\*(?=[^\W_])({_PLAIN}++)(?<=[^\W_])\*\*(?![^ \n.,:;)])"  # marks that can only begin, and only end
    r"|(?<=\S)(\n)(?=\S)"
    r"|([\s\S])"  # anything else
)
"""What most stretches of text are made of."""
_TEXT, _CITED, _TARGET, _STRONG, _NEWLINE = 1, 2, 4, 5, 6
"""The last group of each alternative."""


def active(ruler: Ruler[Any]) -> dict[str, Any]:
    """Name → rule, of those in use, in their order."""
    return dict(zip(ruler.get_active_rules(), ruler.getRules(""), strict=True))


def by_character(rules: Mapping[str, Any], begin: Mapping[str, str]) -> dict[str, tuple[Any, ...]]:
    """Character → the rules to try there, in their order."""
    characters = {character for found in begin.values() for character in found}
    return {one: tuple(rule for name, rule in rules.items() if one in begin.get(name, "")) for one in characters}


class QuickInline(ParserInline):
    """Most stretches of text hold nothing that any inline rule begins with: they are one text token, found in one search.
    Most others are text with plain links, source marks, strong words and line ends: they need no rules either.
    """

    @classmethod
    def instead_of(cls, other: ParserInline) -> QuickInline:
        inline = cls()
        rules = active(other.ruler)
        inline.ruler = Ruler()
        inline.ruler.push("quick", _inline_rule(by_character(rules, INLINE), rules["text"]))
        inline.ruler2 = other.ruler2
        inline.terminator_re = INLINE_START
        return inline

    def parse(self, src: str, md: MarkdownIt, env: Any, tokens: list[Token]) -> list[Token]:
        if not src:
            return tokens
        if not INLINE_START.search(src):
            tokens.append(Token("text", "", 0, content=src))
            return tokens
        if (simple := _simple_tokens(src)) is None:
            return super().parse(src, md, env, tokens)
        tokens.extend(simple)
        return tokens


def _simple_tokens(src: str) -> list[Token] | None:
    """The tokens of a text in which all is simple, else None."""
    tokens: list[Token] = []
    text: str | None = None
    """What isn't yet a token; strong words have one before and after them, if only an empty one."""
    for match in _SIMPLE.finditer(src):
        kind = match.lastindex
        if kind == _TEXT:
            text = match[0] if text is None else text + match[0]
            continue
        if text is not None or kind == _STRONG:
            tokens.append(Token("text", "", 0, content=text or ""))
        text = None
        if kind == _TARGET:
            place = {"start": match.start(), "end": match.end()}
            tokens.append(Token("link_open", "a", 1, {"href": match[4]}, meta=place))
            tokens.append(Token("text", "", 0, content=match[3], level=1))
            tokens.append(Token("link_close", "a", -1))
        elif kind == _STRONG:
            tokens.append(Token("strong_open", "strong", 1, markup="**"))
            tokens.append(Token("text", "", 0, content=match[5], level=1))
            tokens.append(Token("strong_close", "strong", -1, markup="**"))
            text = ""
        elif kind == _CITED:
            tokens.append(Token("citation", "", 0, content=match[2], meta={"start": match.start(), "end": match.end()}))
        elif kind == _NEWLINE:
            tokens.append(Token("softbreak", "br", 0))
        else:
            return None
    if text is not None:
        tokens.append(Token("text", "", 0, content=text))
    return tokens


def plain_link(state: StateInline, silent: bool) -> bool:
    """A link of plain text to a plain target, most of all there are, in one search."""
    match = _PLAIN_LINK.match(state.src, state.pos, state.posMax)
    if match is None or not state.md.validateLink(match[2]):
        return False
    if not silent:
        state.push("link_open", "a", 1).attrs["href"] = match[2]
        state.append_pending(match[1])
        state.push("link_close", "a", -1)
    state.pos = match.end()
    return True


def _inline_rule(rules: Mapping[str, Sequence[InlineRule]], text: InlineRule) -> InlineRule:
    """All inline rules in one."""

    def quick(state: StateInline, silent: bool) -> bool:
        for rule in rules.get(state.src[state.pos], (text,)):  # noqa: SIM110 - a loop is twice as fast as any()
            if rule(state, silent):
                return True
        return False

    return quick
