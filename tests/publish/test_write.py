"""Written beside, then swapped: whatever happens, there is one whole site."""

from __future__ import annotations

import errno
import multiprocessing
import time
from pathlib import Path

import pytest

from generator.cache import Written
from generator.output import Output
from generator.publish.write import new_site, other_folder


def content_of(folder: Path) -> dict[str, str]:
    return {p.relative_to(folder).as_posix(): p.read_text() for p in sorted(folder.rglob("*")) if p.is_file()}


def write(site: Path, *outputs: Output) -> dict[str, Written]:
    with new_site(site) as new:
        written = new.write_all(outputs, {})
        new.keep_only(one.digest.path for one in written)
    return {one.digest.path: one for one in written}


def test_writes_and_swaps_and_keeps_the_old_one_to_begin_from(tmp_path: Path) -> None:
    write(tmp_path / "site", Output("a/index.html", b"1"), Output("b.json", b"2"))
    assert content_of(tmp_path) == {"site/a/index.html": "1", "site/b.json": "2"}
    write(tmp_path / "site", Output("b.json", b"3"))
    assert content_of(tmp_path / "site") == {"b.json": "3"}
    assert content_of(other_folder(tmp_path / "site")) == {"a/index.html": "1", "b.json": "2"}
    write(tmp_path / "site", Output("c/d/e", b"4"))
    assert content_of(tmp_path / "site") == {"c/d/e": "4"}
    assert [path.name for path in (tmp_path / "site").rglob("*")] == ["c", "d", "e"]


@pytest.mark.parametrize(
    "outputs",
    [[Output("a", b"new"), Output("a", b"twice")], [Output("../a", b"out")], [Output("/a", b"out")], [Output("a/../../b", b"out")]],
)
def test_a_failed_run_leaves_the_old_site_and_nothing_else(tmp_path: Path, outputs: list[Output]) -> None:
    write(tmp_path / "site", Output("a", b"old"))
    with pytest.raises((OSError, ValueError)):
        write(tmp_path / "site", *outputs)
    assert content_of(tmp_path) == {"site/a": "old"}


def test_a_run_that_fails_after_writing_leaves_the_old_site(tmp_path: Path) -> None:
    write(tmp_path / "site", Output("a", b"old"))
    with pytest.raises(OSError, match="No space"), new_site(tmp_path / "site") as new:
        new.write_all([Output("a", b"new")], {})
        raise OSError("No space left on device")
    assert content_of(tmp_path) == {"site/a": "old"}


def test_an_unchanged_file_is_taken_over_without_being_written(tmp_path: Path) -> None:
    site = tmp_path / "site"
    before = write(site, Output("a/b", b"1"), Output("c", b"2"))
    inode = (site / "a/b").stat().st_ino
    for text in (b"3", b"4", b"5"):
        with new_site(site) as new:
            assert new.take_over([before["a/b"]])
            new.write_all([Output("c", text)], before)
            new.keep_only(["a/b", "c"])
        assert (site / "a/b").stat().st_ino == inode
        assert content_of(site) == {"a/b": "1", "c": text.decode()}


def test_an_output_with_the_same_bytes_as_before_is_taken_over(tmp_path: Path) -> None:
    before = write(tmp_path / "site", Output("a", b"1"), Output("b", b"2"))
    with new_site(tmp_path / "site") as new:
        written = new.write_all([Output("a", b"1"), Output("b", b"3")], before)
    assert written[0] is before["a"]
    assert content_of(tmp_path / "site") == {"a": "1", "b": "3"}


def test_nothing_is_taken_over_when_one_file_was_touched(tmp_path: Path) -> None:
    site = tmp_path / "site"
    before = write(site, Output("a", b"1"), Output("c", b"2"))
    (site / "c").write_bytes(b"x")
    for _ in range(2):
        with new_site(site) as new:
            assert not new.take_over(before.values())
            assert not new.take_over([])
            new.write_all([Output("a", b"1"), Output("c", b"2")], {})
        (site / "c").unlink()
    write(site, Output("c", b"2"))
    assert content_of(site) == {"c": "2"}


def test_a_file_system_without_links_is_written_to_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = write(tmp_path / "site", Output("a", b"1"))

    def refuse(old: str, new: str) -> None:
        raise PermissionError(errno.EPERM, "no links here")

    monkeypatch.setattr("generator.publish.write.os.link", refuse)
    with new_site(tmp_path / "site") as new:
        assert not new.take_over(before.values())
        assert new.write_all([Output("a", b"1")], before)[0] is not before["a"]
    assert content_of(tmp_path / "site") == {"a": "1"}


def test_whatever_stands_in_the_way_in_the_hidden_folder_gives_way(tmp_path: Path) -> None:
    """It holds what the site held, and people put things there."""
    site, other = tmp_path / "site", other_folder(tmp_path / "site")
    write(site, Output("x", b"1"))
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside/keep").write_text("mine")
    other.mkdir()
    (other / "a").write_text("a file where a folder is to be")
    (other / "b").mkdir()
    (other / "b/c").write_text("a folder where a file is to be")
    (other / "d").symlink_to(tmp_path / "outside")
    (other / "e").symlink_to(tmp_path / "outside/keep")
    write(site, Output("a/f/g", b"1"), Output("b", b"2"), Output("d/keep", b"3"), Output("e", b"4"))
    assert content_of(site) == {"a/f/g": "1", "b": "2", "d/keep": "3", "e": "4"}
    assert content_of(tmp_path / "outside") == {"keep": "mine"}


def test_a_site_taken_aside_by_a_killed_build_comes_back(tmp_path: Path) -> None:
    write(tmp_path / ".site.undan", Output("a", b"old"))
    write(tmp_path / ".site.forra", Output("a", b"half"))
    with pytest.raises(OSError, match="stop"), new_site(tmp_path / "site") as new:
        new.write_all([Output("a", b"new")], {})
        raise OSError("stop")
    assert content_of(tmp_path) == {"site/a": "old"}


def test_without_the_exchange_of_the_system_the_result_is_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.publish.write.exchange", lambda one, other: False)
    write(tmp_path / "site", Output("a", b"old"))
    write(tmp_path / "site", Output("b", b"new"))
    assert content_of(tmp_path / "site") == {"b": "new"}
    assert content_of(other_folder(tmp_path / "site")) == {"a": "old"}


def test_builds_of_the_same_site_wait_for_each_other(tmp_path: Path) -> None:
    def second() -> None:
        write(tmp_path / "site", Output("b", b"2"))

    with new_site(tmp_path / "site") as new:
        waiting = multiprocessing.get_context("fork").Process(target=second)
        waiting.start()
        time.sleep(0.3)
        assert waiting.is_alive()
        new.write_all([Output("a", b"1")], {})
    waiting.join(10)
    assert waiting.exitcode == 0
    assert content_of(tmp_path / "site") == {"b": "2"}
