"""The help of a rule, from its docstring: what is wrong, why it matters, and how it looks wrong and right."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

FAMILIES: Mapping[str, str] = MappingProxyType(
    {
        "KS0": "Fil och YAML",
        "KS1": "Fält",
        "KS2": "Datum och livscykel",
        "KS3": "Mall, rubriker och block",
        "KS4": "Länkar och relationer",
        "KS5": "Språk och begrepp",
        "KS6": "Källor",
        "KS7": "Lokala tillägg och register",
        "KS9": "Publicering",
    }
)
"""The first characters of a code → what the rules with it are about."""

_EXAMPLES = re.compile(r"^(Fel|Rätt):\n\n((?:    .*\n|\n)+)", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    rubrik: str
    """One sentence that says the fault."""
    text: str
    """What and why, in Markdown."""
    fel: str
    ratt: str


def read_help(docstring: str) -> Help:
    """Take a docstring apart: a sentence, paragraphs, and an indented example each under ``Fel:`` and ``Rätt:``."""
    rubrik, _, rest = docstring.strip().partition("\n")
    examples = {match[1]: textwrap.dedent(match[2]).strip("\n") for match in _EXAMPLES.finditer(f"{rest}\n")}
    text = _EXAMPLES.split(f"{rest}\n")[0].strip()
    return Help(rubrik=rubrik, text=text, fel=examples["Fel"], ratt=examples["Rätt"])
