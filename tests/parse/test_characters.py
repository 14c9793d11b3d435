"""Hard spaces in the order of YAML are read as ordinary ones, and nothing changes its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.parse.characters import HARD_SPACES, plain_spaces, replaced

H = "\u00a0"


@pytest.mark.parametrize(
    ("yaml", "plain"),
    [
        (f"titel{H}:{H}Gikt", "titel : Gikt"),
        (f"{H}{H}-{H}id:{H}urat", "  - id: urat"),
        (f"- {{id:{H}a, typ:{H}b}}", "- {id: a, typ: b}"),
        (f"kallor:{H}", "kallor: "),
    ],
)
def test_in_the_order_of_yaml(yaml: str, plain: str) -> None:
    assert plain_spaces(yaml) == plain
    assert replaced(yaml, plain) == [index for index, character in enumerate(yaml) if character == H]


@pytest.mark.parametrize(
    "yaml", [f"titel: Ge 5{H}mg", f"- första{H}andra", f"  Ge 5{H}mg: en gång", f"text: a, dos:{H}5 mg", "titel: Gikt"]
)
def test_leaves_those_in_texts_alone(yaml: str) -> None:
    assert plain_spaces(yaml) == yaml
    assert replaced(yaml, plain_spaces(yaml)) == []


@given(st.text(alphabet=[*HARD_SPACES, *" \n-:{},aå\"'"]))
def test_every_character_keeps_its_place(yaml: str) -> None:
    plain = plain_spaces(yaml)
    assert len(plain) == len(yaml)
    assert all(a == b or (a in HARD_SPACES and b == " ") for a, b in zip(yaml, plain, strict=True))
    assert plain_spaces(plain) == plain
