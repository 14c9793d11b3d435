"""A quick look before a block rule is tried: most lines begin with a letter, which can't begin anything but a paragraph.

markdown-it-py tries every block rule at every line. Each rule here is asked only where the line begins with one of its characters
(a table: where the next line does), which the rule itself would look at later. What is parsed is the same: a test compares the two.
"""

from __future__ import annotations

from collections.abc import Callable

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

BlockRule = Callable[[StateBlock, int, int, bool], bool]

_ALL = ("paragraph", "reference", "blockquote", "list")
FIRST: dict[str, tuple[str, tuple[str, ...]]] = {
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
    rules = dict(zip(md.block.ruler.get_active_rules(), md.block.ruler.getRules(""), strict=True))
    for name, (characters, ends) in FIRST.items():
        md.block.ruler.at(name, _where_line_begins(rules[name], characters), {"alt": list(ends)})
    md.block.ruler.at("table", _where_next_line_begins(rules["table"]), {"alt": ["paragraph", "reference"]})


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
