"""The quick look changes the time, never the result."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.parse.markdown import make_markdown
from tests.conftest import ROOT

QUICK, PLAIN = make_markdown(), make_markdown(quick=False)

LINES = st.lists(
    st.sampled_from(
        ["# a", "## b", "- c", "1. d", "> e", "```", "~~~", "---", "***", "| a | b |", "|---|---|", "--|--", ":-:|-", "a | b", "::: x {#y}", ":::",
         "[^1]: fot", "[r]: /x", "<div>", "    kod", "", "text", "text [l](x) **f** [@k] [^1]", "\t- t", "  > q", "===", "_ _ _", "+ x", "1) y", "[u](a b.md 't') ![i](x.png) <a@b.se> &amp; \\* `k`", "- - x", "*  ", "-"]
    ),
    max_size=14,
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
