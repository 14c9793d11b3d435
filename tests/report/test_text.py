"""What an author sees in the terminal: the finding, the line with the place marked, the advice."""

from __future__ import annotations

import pytest

from generator.diagnostics import Diagnostic, Location, Severity
from generator.report.text import summary, to_text


def finding(line: int, column: int, end_column: int, *, end_line: int | None = None, hint: str = "Skriv så.") -> Diagnostic:
    place = Location("a.md", line, column, end_line or line, end_column)
    return Diagnostic(location=place, severity=Severity.FEL, code="KS104", name="okand-varde", message="Fel.", hint=hint)


def shown(source: str, column: int, end_column: int, *, end_line: int = 14) -> list[str]:
    text = to_text([finding(14, column, end_column, end_line=end_line)], lambda _: source)
    return text.splitlines()[1:-1]


def test_a_finding_with_its_line_and_its_advice() -> None:
    assert to_text([finding(14, 12, 22)], lambda _: "vardniva: [primärvård]") == (
        "a.md:14:12: fel KS104 Fel. [okand-varde]\n  14 | vardniva: [primärvård]\n     |            ^^^^^^^^^^\n  råd: Skriv så.\n"
    )


@pytest.mark.parametrize("source", ["", "   "])
def test_no_excerpt_where_there_is_nothing_to_show(source: str) -> None:
    assert to_text([finding(1, 1, 1, hint="")], lambda _: source) == "a.md:1:1: fel KS104 Fel. [okand-varde]\n"


@pytest.mark.parametrize(
    ("source", "column", "end_column", "mark"),
    [
        ("😀 ab", 3, 5, "   ^^"),  # an emoji takes two cells
        ("\tab", 2, 4, " ^^"),  # a tab is shown as a space
        ("e\u0301ab", 3, 5, " ^^"),  # a combining accent takes none
        ("ab", 2, 2, " ^"),  # an empty place is still marked
        ("\u202eab\x1b[31m", 2, 4, " ^^"),  # nothing that a terminal would obey
    ],
)
def test_the_mark_stands_under_the_place(source: str, column: int, end_column: int, mark: str) -> None:
    line, below = shown(source, column, end_column)
    assert below == f"     | {mark}"
    assert "\x1b" not in line
    assert "\u202e" not in line


def test_a_place_of_several_lines_is_marked_to_the_end_of_its_first() -> None:
    assert shown("abc", 2, 2, end_line=16)[1] == "     |  ^^"


def test_of_a_long_line_the_part_around_the_place_is_shown() -> None:
    line, below = shown("x" * 200 + "HÄR" + "y" * 200, 201, 204)
    assert line == f"  14 | …{'x' * 40}HÄR{'y' * 57}…"
    assert below == f"     | {' ' * 41}^^^"


def test_the_sum_in_words() -> None:
    assert summary([]) == "Inga fynd."
    assert summary([finding(1, 1, 1)] * 2) == "2 fel"
