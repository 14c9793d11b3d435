"""A quick look before markdown-it-py's rules are tried: most lines begin with a letter, which can only begin a paragraph.

markdown-it-py tries every rule at every line and every special character. Here each rule is asked only where the text begins with
one of its characters (a table: where the next line does), which the rule itself would look at later. What is parsed and rendered is
the same: tests compare the two.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from markdown_it import MarkdownIt
from markdown_it.common.utils import mdTrim
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_core.normalize import normalize
from markdown_it.rules_core.text_join import text_join

from .quick_inline import QuickInline, active, by_character

BlockRule = Callable[[StateBlock, int, int, bool], bool]

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


def look_first(md: MarkdownIt) -> None:
    """Put the quick look before the rules of ``md``."""
    blocks = active(md.block.ruler)
    for name, (characters, ends) in BLOCK.items():
        md.block.ruler.at(name, _where_line_begins(blocks[name], characters), {"alt": list(ends)})
    table = _where_next_line_begins(blocks["table"])
    md.block.ruler.at("table", table, {"alt": ["paragraph", "reference"]})
    rules = by_character(blocks, {name: characters for name, (characters, _) in BLOCK.items()})
    md.block.ruler.before("table", "quick", _block_rule(rules, table, blocks["lheading"], blocks["paragraph"]), {"alt": []})
    md.inline = QuickInline.instead_of(md.inline)
    md.core.ruler.at("normalize", _normalize)
    md.core.ruler.at("text_join", _text_join)


def _block_rule(rules: Mapping[str, Sequence[BlockRule]], table: BlockRule, lheading: BlockRule, paragraph: BlockRule) -> BlockRule:
    """All block rules in one, for lines that aren't indented as code."""

    def quick(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        if state.sCount[start] - state.blkIndent >= 4:
            return False
        alone = _stands_alone(state, start)
        if not alone and table(state, start, end, silent):
            return True
        for rule in rules.get(state.src[state.bMarks[start] + state.tShift[start]], ()):
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
