"""Swedish words: which are forms of the same, which are made of others, and which only look so."""

from __future__ import annotations

import pytest

from generator.render.search.language import analysed, compounds, heads, together
from generator.search_post import Ordform


def groups(*words: str) -> dict[str, tuple[str, ...]]:
    return together(analysed(words, {}))


def group_of(word: str, *words: str) -> set[str]:
    return next({first, *others} for first, others in groups(*words).items() if word in (first, *others))


@pytest.mark.parametrize(
    ("one", "other"),
    [("fot", "fötter"), ("öga", "ögonen"), ("läkemedel", "läkemedlet"), ("tand", "tänder"), ("förmaksflimmer", "förmaksflimret")],
)
def test_irregular_forms_are_the_same_word(one: str, other: str) -> None:
    assert {one, other} <= group_of(one, one, other)


def test_an_irregular_form_that_nobody_wrote_is_known_too() -> None:
    assert any(form.startswith("fötter") for form in group_of("fot", "fot", "hand"))


def test_words_that_only_begin_alike_are_not_the_same() -> None:
    assert groups("hjärta", "hjärna", "hjälm").keys() == {"hjärta", "hjärna", "hjälm"}


def test_a_base_form_keeps_its_own_forms_though_it_is_a_form_of_another_word() -> None:
    assert "leva" not in group_of("levern", "lever", "levern", "leva")


def test_a_word_without_an_entry_stands_for_itself() -> None:
    assert analysed(["xyzzyol"], {})["xyzzyol"] == Ordform("xyzzyol")


def test_known_words_are_not_looked_up_again() -> None:
    known = {"fot": Ordform("annat")}
    assert analysed(["fot"], known) == known


def split(word: str, *others: str) -> tuple[str, str] | None:
    return compounds(analysed([word, *others], {})).get(word)


@pytest.mark.parametrize(
    ("word", "others", "parts"),
    [
        ("hjärtsvikt", ("hjärta", "svikt"), ("hjärta", "svikt")),
        ("gallblåseinflammation", ("gallblåsa", "inflammation"), ("gallblåsa", "inflammation")),
        ("blodtryckssänkning", ("blodtryck", "sänkning"), ("blodtryck", "sänkning")),
        ("ledsvullnad", ("led", "svullnad"), ("led", "svullnad")),
        ("njursvikt", ("leversvikt", "njurskada", "njure"), ("njure", "svikt")),
    ],
)
def test_a_compound_has_its_parts(word: str, others: tuple[str, ...], parts: tuple[str, str]) -> None:
    found = split(word, *others)
    assert found is not None
    assert (found[1], found[0][:4]) == (parts[1], parts[0][:4])


@pytest.mark.parametrize(
    ("word", "others"),
    [
        ("diabetes", ("dia", "insulin")),  # «betes» is a word, but not of the content
        ("tarmen", ("tar", "men")),  # an ending is no word
        ("läkarens", ("läkare", "ens")),
        ("vitamin", ("vita", "min")),  # nor is a small word a part
        ("artros", ("art", "knä")),
    ],
)
def test_what_only_looks_like_a_compound_is_left_whole(word: str, others: tuple[str, ...]) -> None:
    assert split(word, *others) is None


def test_the_first_part_of_a_compound_comes_from_a_word() -> None:
    assert "hjärta" in heads("hjärt")
    assert "bensår" in heads("bensårs")
    assert "kvinna" in heads("kvinno")
    assert "pojke" in heads("pojk")
