"""The figures of the search, over answers made up here."""

from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.relevance.measure import Svar, below_floors, by_category, figures, found_in_vain, report
from tests.relevance.questions import FREESTANDING, OURS, BadList, Fraga, read_questions, written

BEST = Svar(Fraga("portvinstå", "lekmannaord", "gikt"), ("gikt", "kol"))
OTHER = Svar(Fraga("astman", "bojning", "astma-vuxna", frozenset({"astma-barn"})), ("astma-barn", "astma-vuxna"))
FOURTH = Svar(Fraga("vad", "symtom", "dvt"), ("a", "b", "c", "dvt"))
NOTHING = Svar(Fraga("reflux", "titel", "gerd"), ())
SILENT = Svar(Fraga("kladdkaka", "noll", ""), ())
IN_VAIN = Svar(Fraga("tågbiljett", "noll", ""), ("tobaksbruk",))


def test_the_best_first_another_right_one_among_three_and_the_place_of_the_first_right_one() -> None:
    assert [one.best_first for one in (BEST, OTHER, FOURTH, NOTHING)] == [True, False, False, False]
    assert [one.in_three for one in (BEST, OTHER, FOURTH, NOTHING)] == [True, True, False, False]
    assert [one.reciprocal for one in (BEST, OTHER, FOURTH, NOTHING)] == [1, 1, 0.25, 0]
    whole = figures([BEST, OTHER, FOURTH, NOTHING, SILENT])
    assert (whole.antal, whole.best_first, whole.in_three, whole.mrr) == (4, 0.25, 0.5, 0.5625)


def test_questions_without_an_answer_count_only_when_something_is_found() -> None:
    assert found_in_vain([BEST, NOTHING, SILENT, IN_VAIN]) == [IN_VAIN]
    assert "noll" not in by_category([BEST, SILENT])


def test_each_floor_is_told_when_it_doesn_t_hold() -> None:
    assert below_floors([BEST, SILENT]) == []
    assert below_floors([BEST, IN_VAIN]) == ["«tågbiljett» has no answer but found tobaksbruk"]
    assert below_floors([BEST] * 99 + [NOTHING]) == ["titel: among three in 0.0%, floor 90%"]
    assert below_floors([BEST] * 8 + [OTHER] * 2) == ["best first in 80.0%, floor 90%"]
    assert below_floors([]) == ["best first in 0.0%, floor 90%", "among three in 0.0%, floor 97%"]


def test_every_miss_stands_in_the_report_with_what_came_instead() -> None:
    lines = list(report([BEST, OTHER, FOURTH, NOTHING, SILENT, IN_VAIN], left_out=7))
    assert lines[0] == "6 questions asked, 7 left out (their support isn't written)"
    assert "bojning                  1     0.0%    100.0%   1.000" in lines
    assert "all                      4    25.0%     50.0%   0.562" in lines
    assert lines[-5:] == [
        "2 without an answer, 1 of them with hits",
        "  bojning: «astman» wants astma-vuxna, got astma-barn, astma-vuxna",
        "  symtom: «vad» wants dvt, got a, b, c",
        "  titel: «reflux» wants gerd, got nothing",
        "  noll: «tågbiljett» wants nothing, got tobaksbruk",
    ]


def test_our_list_is_read_and_what_isn_t_written_is_left_out() -> None:
    questions = read_questions(OURS)
    assert Fraga("astman", "bojning", "astma-vuxna", frozenset({"astma-barn"})) in questions
    assert Fraga("kladdkaka", "noll", "") in questions
    asked = written(questions, {"gikt"})
    assert {one.forvantad for one in asked} == {"gikt", ""}


def test_the_freestanding_list_asks_for_supports_that_there_are() -> None:
    ids = {path.stem for path in (ROOT / "content/kunskapsstod").glob("*.md")}
    questions = read_questions(FREESTANDING)
    assert len(questions) == len(written(questions, ids)) == 278
    assert sum(not one.forvantad for one in questions) == 12


@pytest.mark.parametrize(
    "text", ["fraga;kategori\n", "", "fraga\tkategori\tforvantad\tgodtagbara\tkommentar\nen fråga\ttitel\n", "id\tfraga\n1\tgikt\n"]
)
def test_another_kind_of_file_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "lista.tsv"
    file.write_text(text, "utf-8")
    with pytest.raises(BadList):
        read_questions(file)
