"""What an author is told of a question."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.disk import put
from tests.helpers import AREA, body, stod
from tests.test_cli import run


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("forklarat") / "content"
    first = stod("gikt", body("Behandling", "Vila foten."), titel="Gikt", synonymer="[podager]")
    second = stod("hjartsvikt", titel="Hjärtsvikt", koder="{icd10se: [I50.9]}")
    put({**AREA, "kunskapsstod/gikt.md": first, "kunskapsstod/hjartsvikt.md": second}, folder)
    return folder


def told(question: str, content: Path) -> str:
    done = run("explain-search", question, "--content", str(content))
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_each_word_is_told_of_and_where_a_support_has_it(content: Path) -> None:
    text = told("podagern i foten", content)
    assert "«podagern» står i innehållet" in text
    assert "Gikt (gikt):" in text
    assert "«podagern» finns i synonymen eller begreppet «podager»" in text
    assert "«foten» finns i texten under Behandling: «foten»" in text


def test_corrections_and_compounds_are_told(content: Path) -> None:
    assert "läses som «hjärtsvikt»" in told("hjätrsvikt", content)
    assert "delas i hjärtsvikts + behandling" in told("hjärtsviktsbehandling", content)


def test_it_is_told_why_there_is_no_hit(content: Path) -> None:
    text = told("metoprolol vid resa", content)
    assert "Inga träffar" in text
    assert "Okända ord: metoprolol, resa." in text


def test_a_code_is_told_as_a_code(content: Path) -> None:
    assert "Frågan är en kod. Den leder till:\n  Hjärtsvikt (hjartsvikt): I50.9\n" in told("i509", content)
