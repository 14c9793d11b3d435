"""The quick look changes the time, never the result."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it.common.normalize_url import normalizeLink, normalizeLinkText

from generator.parse.markdown import make_markdown
from generator.parse.quick_inline import PLAIN_TARGET
from tests.conftest import ROOT

QUICK, PLAIN = make_markdown(), make_markdown(quick=False)

LINES = st.lists(
    st.sampled_from(
        ["# a", "## b", "- c", "1. d", "> e", "```", "~~~", "---", "***", "| a | b |", "|---|---|", "--|--", ":-:|-", "a | b", "::: x {#y}", ":::",
         "[^1]: fot", "[r]: /x", "<div>", "    kod", "", "text", "text [l](x) **f** [@k] [^1]", "\t- t", "  > q", "===", "_ _ _", "+ x", "1) y", "[u](a b.md 't') ![i](x.png) <a@b.se> &amp; \\* `k`", "- - x", "*  ", "-"]
    ),
    max_size=14,
)  # fmt: skip

PARTS = st.lists(
    st.sampled_from(
        ["[", "]", "[a](b)", "[ a ](//b)", "(b.md#c)", "[a", "*", "**", "**a**", "**å b**", "_", "`", "!", "[@k]", "[^1]", "\\", "\n", "a",
         " ", ".", "(", ")", "–", "\u00a0", "\x1c"]
    ),
    max_size=12,
)  # fmt: skip


def same(text: str) -> None:
    assert [t.as_dict() for t in QUICK.parse(text, {})] == [t.as_dict() for t in PLAIN.parse(text, {})]
    assert QUICK.render(text) == PLAIN.render(text)


@settings(max_examples=400)
@given(LINES)
def test_the_same_for_any_lines(lines: list[str]) -> None:
    same("\n".join(lines))


@given(st.text())
def test_the_same_for_any_text(text: str) -> None:
    same(text)


@pytest.mark.parametrize("path", sorted((ROOT / "content").rglob("*.md")), ids=lambda path: path.stem)
def test_the_same_for_the_content(path: object) -> None:
    same(open(str(path), encoding="utf-8").read())  # noqa: PTH123, SIM115


def test_raw_html_is_off_in_both() -> None:
    for md in (QUICK, PLAIN):
        assert md.options["html"] is False
        assert "<script>" not in md.render("<script>x</script>\n\n<div>\n")


@given(st.text("aA1./#-_:% ", min_size=1, max_size=12))
def test_plain_targets_are_the_same_however_they_are_written(target: str) -> None:
    if re.fullmatch(PLAIN_TARGET, target):
        assert normalizeLink(target) == normalizeLinkText(target) == target


@settings(max_examples=1000)
@given(PARTS)
def test_the_same_for_links_and_strong_words_in_anything(parts: list[str]) -> None:
    same("".join(parts))
