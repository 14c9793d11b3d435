"""Hostile content in a folder, and the command that meets it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.disk import put
from tests.helpers import TODAY
from tests.hostile.inputs import CLEAN
from tests.hostile.runner import Done, Runner


@pytest.fixture(scope="session")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Runner]:
    runner = Runner(tmp_path_factory.mktemp("runner"))
    yield runner
    runner.close()


@pytest.fixture(scope="session")
def clean(run: Runner, tmp_path_factory: pytest.TempPathFactory) -> Done:
    """The same command on content without faults, which the others are measured against."""
    folder = tmp_path_factory.mktemp("clean")
    put(CLEAN, folder / "content")
    done = run(folder, "check", "--content", "content")
    assert (done.code, done.stdout) == (0, "")
    return done


def build_in(folder: Path, run: Runner) -> Done:
    """Build ``content`` in a folder into ``site`` beside it."""
    where = ("--content", "content", "--site-dir", "site", "--config", str(ROOT / "mkdocs.yml"))
    return run(folder, "build", *where, "--no-search", "--today", str(TODAY))


def listing(folder: Path) -> list[str]:
    """Everything under a folder, with sizes; links aren't followed."""
    return sorted(f"{path.relative_to(folder)} {path.lstat().st_size}" for path in folder.rglob("*") if not path.is_dir())
