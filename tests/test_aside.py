"""A step gives the same in this process and in another, which ends when nobody listens to it any longer."""

from __future__ import annotations

import errno
import multiprocessing
from collections.abc import Iterator
from contextlib import closing

import pytest

from generator.aside import Aside
from generator.render.search.language import analysed
from generator.search_post import Ordform

WORDS = ["fötter", "hjärtsvikt", "xyzzyord"]


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> Iterator[Aside]:
    monkeypatch.setattr("generator.aside.os.cpu_count", lambda: 2)
    aside = Aside()
    yield aside
    aside.close()


def full(path: str) -> None:
    raise OSError(errno.ENOSPC, "No space left on device", path)


def test_another_process_gives_the_same(elsewhere: Aside) -> None:
    assert elsewhere.line
    answer = elsewhere.begin(analysed, WORDS, {})
    found = Aside(apart=False).begin(analysed, WORDS, {})()
    assert answer() == found
    assert found["fötter"].lemma == "fot"
    assert found["hjärtsvikt"].forst
    assert found["xyzzyord"] == Ordform("xyzzyord")


def test_results_come_to_those_who_asked_in_any_order(elsewhere: Aside) -> None:
    answers = [elsewhere.begin(divmod, number, 3) for number in range(5)]
    assert [answer() for answer in reversed(answers)] == [divmod(number, 3) for number in reversed(range(5))]


@pytest.mark.parametrize("apart", [True, False])
def test_an_error_is_raised_where_the_result_is_asked_for(monkeypatch: pytest.MonkeyPatch, *, apart: bool) -> None:
    monkeypatch.setattr("generator.aside.os.cpu_count", lambda: 2)
    with closing(Aside(apart=apart)) as aside, pytest.raises(OSError, match="No space left") as caught:
        aside.begin(full, "fil")()
    assert caught.value.errno == errno.ENOSPC


def test_its_process_ends_when_nobody_listens(elsewhere: Aside) -> None:
    process = max(multiprocessing.active_children(), key=lambda child: child.pid or 0)  # the latest
    elsewhere.begin(divmod, 7, 3)
    elsewhere.close()
    process.join(10)
    assert process.exitcode == 0


def test_a_later_process_does_not_keep_an_earlier_one_waiting(elsewhere: Aside) -> None:
    process = max(multiprocessing.active_children(), key=lambda child: child.pid or 0)
    with closing(Aside()) as later:
        assert later.line
        elsewhere.close()
        process.join(10)
        assert process.exitcode == 0


def test_with_one_processor_there_is_no_other_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.aside.os.cpu_count", lambda: 1)
    aside = Aside()
    assert aside.line is None
    assert aside.begin(divmod, 7, 3)() == (2, 1)
