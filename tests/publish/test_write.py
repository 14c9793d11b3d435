"""Written beside, then swapped: whatever happens, there is one whole site."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.publish.write import write_site
from generator.render.output import Output


def nothing(_: Path) -> None:
    pass


def content_of(folder: Path) -> dict[str, str]:
    return {p.relative_to(folder).as_posix(): p.read_text() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_writes_swaps_and_leaves_nothing_behind(tmp_path: Path) -> None:
    site = tmp_path / "site"
    write_site([Output("a/index.html", b"1"), Output("b.json", b"2")], site, nothing)
    write_site([Output("b.json", b"3")], site, nothing)
    assert content_of(site) == {"b.json": "3"}
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_an_unchanged_file_is_the_same_file(tmp_path: Path) -> None:
    site = tmp_path / "site"
    write_site([Output("a", b"1"), Output("b", b"2")], site, nothing)
    before = ((site / "a").stat().st_ino, (site / "b").stat().st_ino)
    write_site([Output("a", b"1"), Output("b", b"x")], site, nothing)
    assert (site / "a").stat().st_ino == before[0]
    assert (site / "b").stat().st_ino != before[1]


def failing() -> Iterator[Output]:
    yield Output("a", b"new")
    raise OSError("No space left on device")


@pytest.mark.parametrize(
    "outputs",
    [failing(), [Output("a", b"new"), Output("a", b"twice")], [Output("../a", b"out")], [Output("/a", b"out")]],
)
def test_a_failed_run_leaves_the_old_site(tmp_path: Path, outputs: Iterator[Output]) -> None:
    site = tmp_path / "site"
    write_site([Output("a", b"old")], site, nothing)
    with pytest.raises((OSError, ValueError)):
        write_site(outputs, site, nothing)
    assert content_of(tmp_path) == {"site/a": "old"}


def test_a_failed_index_leaves_the_old_site(tmp_path: Path) -> None:
    def fails(_: Path) -> None:
        raise RuntimeError

    site = tmp_path / "site"
    write_site([Output("a", b"old")], site, nothing)
    with pytest.raises(RuntimeError):
        write_site([Output("a", b"new")], site, fails)
    assert content_of(tmp_path) == {"site/a": "old"}
