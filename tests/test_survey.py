"""What is remembered of a file spares its being read, until the file system says that anything about it has changed."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator import read
from generator.cache import Memory, remember
from generator.diagnostics import Diagnostic
from generator.findings import FEW, all_findings
from generator.settings import settings_for_check
from generator.survey import RACY, survey
from tests.disk import close, put
from tests.helpers import AREA, TODAY, stod

FILES = {**AREA, "kunskapsstod/prov.md": stod(), "kunskapsstod/utan.md": stod("utan", vardniva="[x]")}


class Runs:
    """Runs over a folder, each with the memory of the one before, and the names of the files that each has read."""

    def __init__(self, content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.settings = settings_for_check(content, TODAY)
        self.memory = Memory()
        self.read: list[str] = []
        self.found: tuple[Diagnostic, ...] = ()
        monkeypatch.setattr(read, "_bytes", self._watched(read._bytes))

    def _watched(self, read_bytes: Callable[[Path], tuple[bytes, int]]) -> Callable[[Path], tuple[bytes, int]]:
        def watched(path: Path) -> tuple[bytes, int]:
            self.read.append(path.name)
            return read_bytes(path)

        return watched

    def __call__(self, *, later: int = 10 * RACY) -> list[str]:
        """The files that are read. The run is remembered to have begun so many nanoseconds later than it did."""
        self.read.clear()
        done = survey(self.settings, self.memory)
        done.crew.close()
        self.found = done.diagnostics
        self.memory = Memory(today=TODAY, began=done.began + later, stod=done.stod, others=done.others)
        return sorted(self.read)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    put(FILES, tmp_path / "content")
    return tmp_path / "content"


@pytest.fixture
def run(content: Path, monkeypatch: pytest.MonkeyPatch) -> Runs:
    return Runs(content, monkeypatch)


def test_a_file_with_an_unchanged_stamp_is_not_read_again(content: Path, run: Runs) -> None:
    assert run() == ["prov.md", "provomrade.md", "utan.md"]
    found = run.found
    assert run() == []
    assert run.found == found != ()
    (content / "kunskapsstod/prov.md").write_text(stod(titel="Ny titel"), "utf-8")
    assert set(run()) == {"prov.md"}
    assert run() == []


def test_a_stamp_from_just_before_the_run_is_not_relied_on(run: Runs) -> None:
    run(later=0)
    assert run(later=0) == ["prov.md", "provomrade.md", "utan.md"]


@pytest.mark.parametrize("size", ["same", "other"])
def test_an_edit_that_keeps_the_time_is_seen(content: Path, run: Runs, size: str) -> None:
    path = content / "kunskapsstod/prov.md"
    run()
    before = path.stat()
    path.write_text(stod(titel="Provståd" if size == "same" else "Ny titel som är längre"), "utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert set(run()) == {"prov.md"}


def test_a_file_that_may_be_read_again_is_read(content: Path, run: Runs) -> None:
    path = content / "kunskapsstod/prov.md"
    with pytest.MonkeyPatch.context() as closed:
        close(path, closed)
        run()
        assert (path.as_posix(), "KS002") in [(one.location.path, one.code) for one in run.found]
    path.chmod(0o600)
    assert set(run()) == {"prov.md"}
    assert "KS002" not in [one.code for one in run.found]


def test_a_check_writes_down_what_it_knows_only_when_that_saves_the_next_one_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    content = tmp_path / "content"
    put({**AREA, **{f"kunskapsstod/stod-{number:02}.md": stod(f"stod-{number:02}") for number in range(20)}}, content)
    written: list[Path] = []

    def watched(file: Path, memory: Memory) -> None:
        written.append(file)
        remember(file, memory)

    monkeypatch.setattr("generator.findings.remember", watched)
    settings = settings_for_check(content, TODAY)
    first = all_findings(settings)
    put({"kunskapsstod/stod-07.md": stod("stod-07", titel="x" * 90)}, content)
    second, third = all_findings(settings), all_findings(settings)
    assert len(written) == 1
    assert [d for d in second if d not in first] == [d for d in second if d.code == "KS106"] != []
    assert second == third
    for number in range(FEW + 1):
        put({f"kunskapsstod/stod-{number:02}.md": stod(f"stod-{number:02}", titel="Ny")}, content)
    all_findings(settings)
    assert len(written) == 2
    all_findings(replace(settings, today=date(2026, 11, 22)))
    assert len(written) == 3
