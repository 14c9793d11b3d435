"""What is read is an ordinary file of that moment, whatever lies there; names are text."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.diagnostics import Location, Rule, Severity, visible
from generator.read import MAX_BYTES, find_files, read_content, read_file, source_lines


def test_a_name_that_is_no_text_is_shown_as_such(tmp_path: Path) -> None:
    (tmp_path / "om").mkdir()
    (tmp_path / "om" / os.fsdecode(b"a\xff.md")).write_text("x")
    (file,) = read_content(tmp_path)
    assert (file.inner, file.text) == ("om/a\ufffd.md", "x")
    assert file.path.encode()


def test_what_has_become_something_else_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "om/x.md"
    path.parent.mkdir()
    path.write_text("x")
    (ref,) = find_files(tmp_path)
    path.unlink()
    assert [fault.name for fault in read_file(ref).faults] == ["ingen-vanlig-fil"]
    os.mkfifo(path)
    assert [fault.name for fault in read_file(ref).faults] == ["ingen-vanlig-fil"]
    assert source_lines(str(path)) == ()
    path.unlink()
    path.write_bytes(b"x" * (MAX_BYTES + 1))
    assert [fault.name for fault in read_file(ref).faults] == ["for-stor-fil"]


@pytest.fixture
def deep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with folders within folders, deeper than a function can call itself and a path can be long (4,096 bytes)."""
    monkeypatch.chdir(tmp_path)
    for _ in range(2_500):
        os.mkdir("a")  # noqa: PTH102 - in the folder where we are
        os.chdir("a")
    yield tmp_path
    for _ in range(2_500):
        os.chdir("..")
        os.rmdir("a")  # noqa: PTH106


def test_folders_too_deep_for_a_path_are_told_of_and_do_not_stop_the_rest(deep: Path) -> None:
    (deep / "om").mkdir()
    (deep / "om/x.md").write_text("x")
    refused, file = read_content(deep)
    assert len(refused.path) > 4_000
    assert [fault.name for fault in refused.faults] == ["ingen-vanlig-fil"]
    assert (file.inner, file.text) == ("om/x.md", "x")


@pytest.mark.parametrize("name", ["om/runt", "om/runt.md"])
def test_a_link_that_leads_to_itself_is_told_of(tmp_path: Path, name: str) -> None:
    (tmp_path / "om").mkdir()
    (tmp_path / name).symlink_to(tmp_path / name)
    (file,) = read_content(tmp_path)
    assert (file.inner, [fault.name for fault in file.faults]) == (name, ["ingen-vanlig-fil"])


def test_a_finding_repeats_nothing_that_a_terminal_obeys() -> None:
    rule = Rule(code="KS999", name="prov", severity=Severity.FEL)
    found = rule.at(Location("x", 1, 1, 1, 1), "a\x1b[2J\u202eb\x9b", "\x07")
    assert (found.message, found.hint) == ("a\ufffd[2J\ufffdb\ufffd", "\ufffd")
    assert visible("1\u00a0mg – «å»") == "1\u00a0mg – «å»"
