"""Every hostile content gives findings with a place, or none, within bounded time and memory; nothing else is touched."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.disk import put
from tests.hostile.conftest import listing
from tests.hostile.inputs import inputs
from tests.hostile.runner import Done, Runner

SECONDS = 2.0
"""Of CPU time, more than for a clean base."""
MB = 300

INPUTS = dict(inputs())


@pytest.mark.parametrize("name", INPUTS)
def test_is_judged_within_bounds(name: str, run: Runner, clean: Done, tmp_path: Path) -> None:
    put(INPUTS[name](), tmp_path / "content")
    before = listing(tmp_path)
    done = run(tmp_path, "check", "--content", "content", "--today", "2026-11-21", "--format", "json")
    print(f"HOSTILE {done.cpu - clean.cpu:.2f} s {done.mb} MB {name}")
    assert done.code in (0, 1), done.stderr
    assert "Traceback" not in done.stderr
    found = json.loads(done.stdout)
    assert done.code == any(one["severity"] == "fel" for one in found)
    assert all(one["path"].startswith("content") and one["line"] >= 1 and one["column"] >= 1 for one in found)
    assert listing(tmp_path) == before
    assert done.cpu - clean.cpu <= SECONDS
    assert done.mb <= MB
