"""Scalars as written, the place of everything, and a fault instead of an exception."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.parse.textmap import Textmap
from generator.parse.yaml import Yaml, read_yaml


def read(text: str) -> Yaml:
    return read_yaml(text, Textmap("f", text))


def place(text: str, *path: str | int) -> tuple[int, int]:
    location = Textmap("f", text).at(*read(text).places[path].value)
    return location.line, location.column


@pytest.mark.parametrize("written", ["010", "12:30", "nej", "no", "1.10", "0x1F", "2026-11-21", "~", "null", "true", "1e3"])
def test_scalars_stay_as_written(written: str) -> None:
    assert read(f"a: {written}").data == {"a": written}


def test_places_count_characters_also_after_swedish_letters_and_emoji() -> None:
    text = "å: ä\nlista: [ö, 😀, {nyckel: värde}]\n"
    assert place(text, "å") == (1, 4)
    assert place(text, "lista", 0) == (2, 9)
    assert place(text, "lista", 1) == (2, 12)
    assert place(text, "lista", 2, "nyckel") == (2, 24)


def test_places_with_windows_line_ends() -> None:
    assert place("a: 1\r\nb:\r\n  - x\r\n", "b", 0) == (3, 5)


def test_an_offset_moves_every_place() -> None:
    textmap = Textmap("f", "---\na: 1\n---\n")
    read_ = read_yaml("a: 1\n", textmap, 4)
    assert textmap.at(*read_.places["a",].value).line == 2


@pytest.mark.parametrize(
    ("text", "name", "line", "column"),
    [
        ("a: 1\nb: 2\na: 3\n", "dubbel-nyckel", 3, 1),
        ("a:\n", "tomt-falt", 1, 1),
        ("a: [x, , y]\n", "yaml-syntax", 1, 8),
        ("- x\n-\n", "tom-listpost", 2, 2),
        ("a: &x 1\nb: *x\n", "yaml-alias", 1, 4),
        ("a: !!python/object:os.system 1\n", "yaml-tagg", 1, 4),
        ("? [a]\n: 1\n", "yaml-nyckel", 1, 3),
        ("a: 'x\n", "yaml-syntax", 1, 4),
        ("a: 1\n--- \nb: 2\n", "yaml-flera", 2, 1),
    ],
)
def test_faults_have_a_name_and_a_place(text: str, name: str, line: int, column: int) -> None:
    faults = [(f.name, f.location.line, f.location.column) for f in read(text).faults]
    assert faults == [(name, line, column)]


def test_depth_is_bounded_before_anything_is_built() -> None:
    assert [f.name for f in read("a: " + "[" * 10_000).faults] == ["yaml-djup"]


def test_the_first_of_two_keys_is_kept_and_what_hangs_on_the_second_is_skipped() -> None:
    assert read("a: 1\na: {b: [1, {c: 2}]}\nd: 3\n").data == {"a": "1", "d": "3"}


@given(st.text())
def test_no_text_makes_it_raise(text: str) -> None:
    read(text)


@given(st.dictionaries(st.from_regex(r"[a-zåäö]{1,8}", fullmatch=True), st.from_regex(r"[a-zåäö0-9 ]{1,20}", fullmatch=True)))
def test_what_is_written_is_read_and_found_at_its_place(data: dict[str, str]) -> None:
    text = "".join(f'{key}: "{value}"\n' for key, value in data.items())
    read_ = read(text)
    assert (read_.data or {}) == data
    for key, value in data.items():
        start, end = read_.places[key,].value
        assert text[start:end] == f'"{value}"'
