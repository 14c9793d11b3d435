"""Written beside, then swapped: whatever happens, there is one whole site."""

from __future__ import annotations

import multiprocessing
import time
from pathlib import Path

import pytest

from generator.publish.write import link_unchanged, new_site, write_all, write_output
from generator.render.output import Output


def content_of(folder: Path) -> dict[str, str]:
    return {p.relative_to(folder).as_posix(): p.read_text() for p in sorted(folder.rglob("*")) if p.is_file()}


def write(site: Path, *outputs: Output) -> None:
    with new_site(site) as folder:
        write_all(outputs, folder)


def test_writes_swaps_and_leaves_nothing_behind(tmp_path: Path) -> None:
    write(tmp_path / "site", Output("a/index.html", b"1"), Output("b.json", b"2"))
    write(tmp_path / "site", Output("b.json", b"3"))
    assert content_of(tmp_path) == {"site/b.json": "3"}


@pytest.mark.parametrize(
    "outputs",
    [[Output("a", b"new"), Output("a", b"twice")], [Output("../a", b"out")], [Output("/a", b"out")], [Output("a/../../b", b"out")]],
)
def test_a_failed_run_leaves_the_old_site(tmp_path: Path, outputs: list[Output]) -> None:
    write(tmp_path / "site", Output("a", b"old"))
    with pytest.raises((OSError, ValueError)):
        write(tmp_path / "site", *outputs)
    assert content_of(tmp_path) == {"site/a": "old"}


def test_a_run_that_fails_after_writing_leaves_the_old_site(tmp_path: Path) -> None:
    write(tmp_path / "site", Output("a", b"old"))
    with pytest.raises(OSError, match="No space"), new_site(tmp_path / "site") as folder:
        write_all([Output("a", b"new")], folder)
        raise OSError("No space left on device")
    assert content_of(tmp_path) == {"site/a": "old"}


def test_an_unchanged_file_is_taken_over_without_being_read(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    new.mkdir()
    written = [write_output(Output("a/b", b"1"), old), write_output(Output("c", b"2"), old)]
    assert link_unchanged(written, old, new)
    assert (new / "a/b").stat().st_ino == (old / "a/b").stat().st_ino
    assert content_of(new) == {"a/b": "1", "c": "2"}


def test_nothing_is_taken_over_when_one_file_was_touched(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    new.mkdir()
    written = [write_output(Output("a", b"1"), old), write_output(Output("c", b"2"), old)]
    (old / "c").write_bytes(b"x")
    assert not link_unchanged(written, old, new)
    (old / "c").unlink()
    assert not link_unchanged(written, old, new)
    assert not link_unchanged([], old, new)
    assert content_of(new) == {}


def test_a_site_taken_aside_by_a_killed_build_comes_back(tmp_path: Path) -> None:
    write(tmp_path / ".site.gammal", Output("a", b"old"))
    write(tmp_path / ".site.ny", Output("a", b"half"))
    with pytest.raises(OSError, match="stop"), new_site(tmp_path / "site") as folder:
        write_all([Output("a", b"new")], folder)
        raise OSError("stop")
    assert content_of(tmp_path) == {"site/a": "old"}


def test_without_the_exchange_of_the_system_the_result_is_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.publish.write.exchange", lambda one, other: False)
    write(tmp_path / "site", Output("a", b"old"))
    write(tmp_path / "site", Output("b", b"new"))
    assert content_of(tmp_path) == {"site/b": "new"}


def test_a_large_old_site_is_removed_without_waiting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.publish.write.LARGE", 1)
    write(tmp_path / "site", Output("kunskapsstod/x/index.html", b"old"))
    write(tmp_path / "site", Output("b", b"new"))
    for _ in range(100):
        if [path.name for path in tmp_path.iterdir()] == ["site"]:
            break
        time.sleep(0.1)
    assert content_of(tmp_path) == {"site/b": "new"}


def test_builds_of_the_same_site_wait_for_each_other(tmp_path: Path) -> None:
    def second() -> None:
        with new_site(tmp_path / "site") as folder:
            write_all([Output("b", b"2")], folder)

    with new_site(tmp_path / "site") as folder:
        waiting = multiprocessing.get_context("fork").Process(target=second)
        waiting.start()
        time.sleep(0.3)
        assert waiting.is_alive()
        write_all([Output("a", b"1")], folder)
    waiting.join(10)
    assert waiting.exitcode == 0
    assert content_of(tmp_path) == {"site/b": "2"}
