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
BULLETS = "-*+"


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
        begins = state.src[state.bMarks[start] + state.tShift[start]]
        if begins in BULLETS and not silent and _plain_list(state, start, end, rules):
            return True
        for rule in rules.get(begins, ()):
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
        text[begin] in BULLETS
        and state.sCount[after] == 0
        and begin + 2 < end
        and text[begin + 1] == " "
        and text[begin + 2] not in " \t"
    )


def _paragraph(state: StateBlock, line: int, begin: int = 0, *, hidden: bool = False) -> bool:
    """A paragraph of one line, or of what follows in it from ``begin`` on; ``hidden`` in a list without empty lines."""
    state.line = line + 1
    opening = state.push("paragraph_open", "p", 1)
    opening.map, opening.hidden = [line, line + 1], hidden
    inline = state.push("inline", "", 0)
    inline.content = mdTrim(state.src[begin or state.bMarks[line] + state.tShift[line] : state.eMarks[line]])
    inline.map = [line, line + 1]
    inline.children = []
    state.push("paragraph_close", "p", -1).hidden = hidden
    return True


def _plain_list(state: StateBlock, start: int, end: int, rules: Mapping[str, Sequence[BlockRule]]) -> bool:
    """A list outside other lists and quotations, of items of one line that can only be paragraphs, up to an empty line and what
    surely is no more of the list.
    """
    text, marker = state.src, state.src[state.bMarks[start]]
    if state.level > 1 or state.parentType not in ("root", "container") or state.lineMax != end:
        return False
    stop = start
    while stop < end and _is_plain_item(state, stop, marker, rules):
        stop += 1
    after = state.skipEmptyLines(stop)
    if stop == start or (after == stop < end):
        return False
    if after < end and (state.sCount[after] or text[state.bMarks[after]] in "-*+0123456789"):
        return False
    whole = state.push("bullet_list_open", "ul", 1)
    whole.map, whole.markup = [start, after], marker
    for line in range(start, stop):
        item = state.push("list_item_open", "li", 1)
        item.map, item.markup = [line, line + 1 if line + 1 < stop else after], marker
        _paragraph(state, line, state.bMarks[line] + 2, hidden=True)
        state.push("list_item_close", "li", -1).markup = marker
    state.push("bullet_list_close", "ul", -1).markup = marker
    state.line = after
    return True


def _is_plain_item(state: StateBlock, line: int, marker: str, rules: Mapping[str, Sequence[BlockRule]]) -> bool:
    begin = state.bMarks[line]
    if state.sCount[line] or begin + 2 >= state.eMarks[line]:
        return False
    text = state.src
    return text[begin] == marker and text[begin + 1] == " " and text[begin + 2] not in " \t" and text[begin + 2] not in rules


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
