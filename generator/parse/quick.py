"""A quick look before markdown-it-py's rules are tried: most lines begin with a letter, which can only begin a paragraph.

markdown-it-py tries every rule at every line and every special character. Here each rule is asked only where the text begins with
one of its characters (a table: where the next line does), which the rule itself would look at later. What is parsed and rendered is
the same: tests compare the two.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.common.utils import mdTrim
from markdown_it.parser_inline import ParserInline
from markdown_it.renderer import RendererHTML
from markdown_it.ruler import Ruler
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_core.normalize import normalize
from markdown_it.rules_core.text_join import text_join
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

BlockRule = Callable[[StateBlock, int, int, bool], bool]
InlineRule = Callable[[StateInline, bool], bool]

_ALL = ("paragraph", "reference", "blockquote", "list")
BLOCK: dict[str, tuple[str, tuple[str, ...]]] = {
    "container_block": (":", _ALL),
    "fence": ("`~", _ALL),
    "blockquote": (">", _ALL),
    "hr": ("*-_", _ALL),
    "list": ("*+-0123456789", ("paragraph", "reference", "blockquote")),
    "footnote_def": ("[", ("paragraph", "reference")),
    "reference": ("[", ()),
    "html_block": ("<", ("paragraph", "reference", "blockquote")),
    "heading": ("#", ("paragraph", "reference", "blockquote")),
}
"""Rule → the characters that its first line can begin with, and the blocks that it may end (as markdown-it-py has it)."""
SECOND = "|-:"
"""What the second line of a table begins with."""
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


def look_first(md: MarkdownIt) -> None:
    """Put the quick look before the rules of ``md``."""
    blocks = _active(md.block.ruler)
    for name, (characters, ends) in BLOCK.items():
        md.block.ruler.at(name, _where_line_begins(blocks[name], characters), {"alt": list(ends)})
    table = _where_next_line_begins(blocks["table"])
    md.block.ruler.at("table", table, {"alt": ["paragraph", "reference"]})
    by_character = _by_character(blocks, {name: characters for name, (characters, _) in BLOCK.items()})
    md.block.ruler.before("table", "quick", _block_rule(by_character, table, blocks["lheading"], blocks["paragraph"]), {"alt": []})
    md.inline = _Inline.instead_of(md.inline)
    md.core.ruler.at("normalize", _normalize)
    md.core.ruler.at("text_join", _text_join)


def _active(ruler: Ruler[Any]) -> dict[str, Any]:
    return dict(zip(ruler.get_active_rules(), ruler.getRules(""), strict=True))


def _by_character(rules: Mapping[str, Any], begin: Mapping[str, str]) -> dict[str, tuple[Any, ...]]:
    """Character → the rules to try there, in their order."""
    characters = {character for found in begin.values() for character in found}
    return {one: tuple(rule for name, rule in rules.items() if one in begin.get(name, "")) for one in characters}


def _block_rule(
    by_character: Mapping[str, Sequence[BlockRule]], table: BlockRule, lheading: BlockRule, paragraph: BlockRule
) -> BlockRule:
    """All block rules in one, for lines that aren't indented as code."""

    def quick(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        if state.sCount[start] - state.blkIndent >= 4:
            return False
        alone = _stands_alone(state, start)
        if not alone and table(state, start, end, silent):
            return True
        for rule in by_character.get(state.src[state.bMarks[start] + state.tShift[start]], ()):
            if rule(state, start, end, silent):
                return True
        if alone:
            return _paragraph(state, start)
        return lheading(state, start, end, silent) or paragraph(state, start, end, silent)

    return quick


def _stands_alone(state: StateBlock, line: int) -> bool:
    """Whether no more can belong to a paragraph that begins here: an empty line follows, or an item of an outermost list."""
    after = line + 1
    if after >= state.lineMax:
        return True
    begin, end = state.bMarks[after] + state.tShift[after], state.eMarks[after]
    if begin >= end:
        return True
    text = state.src
    return (
        text[begin] in "-*+"
        and state.sCount[after] == 0
        and begin + 2 < end
        and text[begin + 1] == " "
        and text[begin + 2] not in " \t"
    )


def _paragraph(state: StateBlock, line: int) -> bool:
    """A paragraph of one line."""
    state.line = line + 1
    state.push("paragraph_open", "p", 1).map = [line, line + 1]
    inline = state.push("inline", "", 0)
    inline.content = mdTrim(state.getLines(line, line + 1, state.blkIndent, False))
    inline.map = [line, line + 1]
    inline.children = []
    state.push("paragraph_close", "p", -1)
    return True


def _where_line_begins(rule: BlockRule, characters: str) -> BlockRule:
    def look(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        position = state.bMarks[start] + state.tShift[start]
        return position < state.eMarks[start] and state.src[position] in characters and rule(state, start, end, silent)

    return look


def _where_next_line_begins(rule: BlockRule) -> BlockRule:
    def look(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        if start + 1 >= end:
            return False
        position = state.bMarks[start + 1] + state.tShift[start + 1]
        return position < state.eMarks[start + 1] and state.src[position] in SECOND and rule(state, start, end, silent)

    return look


def _normalize(state: StateCore) -> None:
    """Line ends and NUL, where there is anything to be done."""
    if "\r" in state.src or "\0" in state.src:
        normalize(state)


def _text_join(state: StateCore) -> None:
    """What was escaped or named becomes text, where there is any."""
    if "\\" in state.src or "&" in state.src:
        text_join(state)


class _Inline(ParserInline):
    """Most stretches of text hold nothing that any inline rule begins with: they are one text token, found in one search.
    Most others are text with plain links, source marks, strong words and line ends: they need no rules either.
    """

    @classmethod
    def instead_of(cls, other: ParserInline) -> _Inline:
        inline = cls()
        rules = _active(other.ruler)
        inline.ruler = Ruler()
        inline.ruler.push("quick", _inline_rule(_by_character(rules, INLINE), rules["text"]))
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


def _inline_rule(by_character: Mapping[str, Sequence[InlineRule]], text: InlineRule) -> InlineRule:
    """All inline rules in one."""

    def quick(state: StateInline, silent: bool) -> bool:
        for rule in by_character.get(state.src[state.pos], (text,)):  # noqa: SIM110 - a loop is twice as fast as any()
            if rule(state, silent):
                return True
        return False

    return quick


class QuickRenderer(RendererHTML):
    """Writes tags without attributes, most of all there are, without assembling them from their parts."""

    def renderToken(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:  # noqa: N802 - the library's name
        token = tokens[idx]
        if token.attrs or token.hidden or not token.block or (idx and tokens[idx - 1].hidden):
            return super().renderToken(tokens, idx, options, env)
        if token.nesting != 1:
            return f"</{token.tag}>\n" if token.nesting else f"<{token.tag}>\n"
        following = tokens[idx + 1] if idx + 1 < len(tokens) else None
        if following and (
            following.type == "inline" or following.hidden or (following.nesting == -1 and following.tag == token.tag)
        ):
            return f"<{token.tag}>"
        return f"<{token.tag}>\n"
