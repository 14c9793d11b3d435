"""What readers see as words is left, all else is filled over, and every character keeps its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.checks.running import FILLER, running_text


@pytest.mark.parametrize(
    ("markdown", "left"),
    [
        ("Se [gikt](gikt.md#a) nu", "Se [gikt]   nu"),
        ('Se [gikt](gikt.md "x y").', "Se [gikt] ."),
        ("Ta `kod` och (mer).", "Ta   och (mer)."),
        ("Se <https://a.se/b> och <a@b.se> och https://a.se/b nu", "Se   och   och   nu"),
        ("Text [@kalla] slut", "Text   slut"),
        ("::: notera {x=y}\nText.\n:::", "  \nText.\n "),
        ("[gikt]: gikt.md\nText: a", "  \nText: a"),
        ("a\n```mermaid\nA --> B\n```\nb", "a\n \n \n \nb"),
        ("- a\n  ~~~\n  x ``` y\n  ~~~\nb", "- a\n \n \n \nb"),
        ("a < 5 och b > 3, [x] (y) ::", "a < 5 och b > 3, [x] (y) ::"),
    ],
)
def test_what_is_left(markdown: str, left: str) -> None:
    text = running_text(markdown)
    assert text.replace(FILLER, " ").split() == left.split()
    assert len(text) == len(markdown)


@given(st.text(alphabet='`~[](){}<>:@"# \nahtps/.å-'))
def test_every_character_keeps_its_place(markdown: str) -> None:
    text = running_text(markdown)
    assert len(text) == len(markdown)
    assert all(a == b or (b == FILLER and a != "\n") for a, b in zip(markdown, text, strict=True))
