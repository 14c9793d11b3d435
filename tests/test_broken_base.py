"""Six broken documents and what hangs on them: every fault in one run, word for word, and nothing published."""

from __future__ import annotations

from generator.pipeline import load
from generator.read import read_content
from generator.report.text import to_text
from tests.conftest import ROOT
from tests.helpers import TODAY
from tests.test_cli import run

CASE = "tests/cases/trasiga"
EXPECTED = (ROOT / "tests/golden/trasiga.txt").read_text("utf-8")


def test_the_whole_list_of_findings() -> None:
    done = run("check", "--content", CASE, "--today", TODAY.isoformat())
    assert done.stdout == EXPECTED
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_every_family_of_the_author_is_represented() -> None:
    loaded = load(read_content(ROOT / CASE), TODAY)
    assert {diagnostic.code[:3] for diagnostic in loaded.diagnostics} == {"KS0", "KS1", "KS2", "KS3", "KS4", "KS5", "KS6", "KS7"}
    assert all(diagnostic.hint for diagnostic in loaded.diagnostics)


def test_findings_do_not_depend_on_the_order_of_the_files() -> None:
    files = list(read_content(ROOT / CASE))
    assert set(load(files, TODAY).diagnostics) == set(load(reversed(files), TODAY).diagnostics)
    assert to_text(load(reversed(files), TODAY).diagnostics).count("\n") == to_text(load(files, TODAY).diagnostics).count("\n")
