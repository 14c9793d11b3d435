"""What the dictionary says is the same from this process and from another."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator

import pytest

from generator.lexicon import Lexicon
from generator.search_post import Ordform

WORDS = ["fötter", "hjärtsvikt", "xyzzyord"]


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> Iterator[Lexicon]:
    monkeypatch.setattr("generator.lexicon.os.cpu_count", lambda: 2)
    lexicon = Lexicon({})
    lexicon.load()
    yield lexicon
    lexicon.close()


def test_another_process_says_the_same(elsewhere: Lexicon) -> None:
    assert elsewhere.line
    answer = elsewhere.begin(WORDS)
    found = Lexicon({}).begin(WORDS)()
    assert answer() == found
    assert found["fötter"].lemma == "fot"
    assert found["hjärtsvikt"].forst
    assert found["xyzzyord"] == Ordform("xyzzyord")


def test_its_process_ends_when_nobody_listens(elsewhere: Lexicon) -> None:
    process = max(multiprocessing.active_children(), key=lambda child: child.pid or 0)  # the latest
    elsewhere.begin(WORDS)()
    elsewhere.close()
    process.join(10)
    assert process.exitcode == 0


def test_with_one_processor_there_is_no_other_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.lexicon.os.cpu_count", lambda: 1)
    lexicon = Lexicon({})
    lexicon.load()
    assert lexicon.line is None
    assert lexicon.begin(WORDS)()["fötter"].lemma == "fot"


def test_of_known_words_nobody_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked() -> None:
        raise AssertionError("the dictionary was loaded")

    monkeypatch.setattr("generator.render.search.language.dictionary", asked)
    known = {"fötter": Ordform("fot")}
    assert Lexicon(known).begin(["fötter"])() == known
