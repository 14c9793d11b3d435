"""Written beside, then put in its place: there is one whole file, whatever happens and whatever lies there."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cache import Memory, remember
from generator.replace import replace_file


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_a_file_is_made_with_its_folder_and_gets_other_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a/b/c.md"
    replace_file(path, b"1")
    replace_file(path, b"2")
    assert path.read_bytes() == b"2"
    assert names(path.parent) == ["c.md"]


def test_it_keeps_its_permissions_and_leaves_its_other_names_alone(tmp_path: Path) -> None:
    path, other = tmp_path / "a.md", tmp_path / "b.md"
    path.write_bytes(b"1")
    path.chmod(0o640)
    other.hardlink_to(path)
    replace_file(path, b"2")
    assert (path.stat().st_mode & 0o777, other.read_bytes()) == (0o640, b"1")


def test_a_name_may_be_as_long_as_names_are(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 252 + ".md")
    replace_file(path, b"1")
    assert path.read_bytes() == b"1"


def test_a_link_that_somebody_has_put_beside_is_not_written_through(tmp_path: Path) -> None:
    outside = tmp_path / "utanför"
    outside.write_bytes(b"1")
    for name in (f".ny-{os.getpid()}", ".a.md.ny"):
        (tmp_path / name).symlink_to(outside)
    replace_file(tmp_path / "a.md", b"2")
    assert outside.read_bytes() == b"1"


def test_a_failure_leaves_the_old_file_and_nothing_beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"1")

    def full(*_: object) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space"):
        replace_file(path, b"2")
    assert (path.read_bytes(), names(tmp_path)) == (b"1", ["a.md"])


def test_killed_before_the_last_step_the_old_file_is_whole(tmp_path: Path) -> None:
    """What is left beside begins with a dot, which nothing of ours reads."""
    path = tmp_path / "a.md"
    path.write_bytes(b"1")
    code = (
        "import os, signal; from pathlib import Path; from generator.replace import replace_file\n"
        "Path.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        f"replace_file(Path({str(path)!r}), b'2')"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == -signal.SIGKILL
    assert path.read_bytes() == b"1"
    assert all(name == "a.md" or name.startswith(".") for name in names(tmp_path))


def test_a_memory_that_cannot_be_kept_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "cache").write_bytes(b"a file where a folder is wanted")
    remember(tmp_path / "cache/kunskapsstod/x.pickle", Memory())
