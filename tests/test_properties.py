"""What holds for any text: the whole way from file to findings never fails, and says the same whatever ends its lines."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import Diagnostic, Fault, Location, visible
from generator.mall.block import BLOCK
from generator.mall.falt import StodFalt
from generator.mall.sektioner import MALL
from generator.pipeline import load
from tests.helpers import BODY, TODAY, addition, front, region, source, stod

REGISTERS = ("begrepp", "kallor", "indikatorer", "organisation", "inforande")
PAGES = ("kunskapsstod/prov.md", "programomraden/prov.md", "regioner/prov/_region.md", "regioner/provregion/prov.md", "om/prov.md")
KINDS = (*PAGES, *(f"{register}/prov.yml" for register in REGISTERS))
VALID = (
    stod(),
    region(),
    addition(),
    "---\nnamn: x\n---\n\n## Om\n\nText.\n",
    "- {id: abc, term: x, undvik: [y]}\n",
    "- id: abc\n  namn: x\n",
)

TOKENS = st.sampled_from(
    [*"#:{}[]()!`|*_-<>\"'=@^~\\/&%, \t\n", "---\n", "\n\n", "- ", ": ", ":\n  ", "  ", "## ", "### ", "::: ", ":::\n", "```\n", "```mermaid\nflowchart TD\n", "A --> B\n", "[@provkalla]", "[a](prov.md#x)", "[^1]", "[^1]: x\n",
     "| a | b |\n|---|---|\n", "&a ", "*a", "!!x ", "? ", "|\n", ">-\n", "<b>", "https://a.se", "2026-11-21", "9999-12-31", "1.0.0", "true", "ABC", "om om ", "TODO", "å", "e\u0301", "\u202e", "\u00a0", "\u2028", "\x85", "😀", "\x0c", "⟦content⟧",
     *(f"{name}: " for name in StodFalt.model_fields), *(f"::: {name} {{" for name in BLOCK), *(f"## {mall.rubrik}\n\n" for mall in MALL)]
)  # fmt: skip
MIXED = st.lists(TOKENS, max_size=40).map("".join)


@st.composite
def texts(draw: st.DrawFn) -> str:
    """A valid text with a piece put in, or taken out, somewhere; or only pieces."""
    text = draw(st.sampled_from((*VALID, f"---\n{front()}---\n", BODY, "")))
    for _ in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(text)))
        text = text[:start] + draw(st.one_of(MIXED, st.text(max_size=20))) + text[start + draw(st.integers(0, 40)) :]
    return text.replace("\0", "")


def found(inner: str, text: str) -> tuple[Diagnostic, ...]:
    return load([source(inner, text)], TODAY).diagnostics


@pytest.mark.parametrize("inner", KINDS)
@settings(max_examples=60, deadline=None)
@given(texts())
def test_any_text_gives_the_same_findings_twice_each_inside_the_file(inner: str, text: str) -> None:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    first = found(inner, text)
    assert first == found(inner, text)
    for one in first:
        at = one.location
        assert (at.line, at.column) <= (at.end_line, at.end_column)
        for line, column in ((at.line, at.column), (at.end_line, at.end_column)):
            at_line_end = one.code == "KS009"  # the line end itself
            assert 1 <= line <= len(lines), one
            assert 1 <= column <= len(lines[line - 1]) + 1 + at_line_end, one
        assert one.message
        assert visible(one.message + one.hint) == one.message + one.hint


@pytest.mark.parametrize("inner", KINDS)
@settings(max_examples=40, deadline=None)
@given(texts().filter(lambda text: "\r" not in text))
def test_windows_line_ends_and_a_bom_change_nothing_else(inner: str, text: str) -> None:
    unix = list(found(inner, text))
    assert [one for one in found(inner, text.replace("\n", "\r\n")) if one.code != "KS009"] == unix
    file = source(inner, text)
    bom = Fault("bom", Location(file.path, 1, 1, 1, 1))
    assert [one for one in load([replace(file, faults=(bom,))], TODAY).diagnostics if one.code != "KS006"] == unix
