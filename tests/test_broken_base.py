"""A base in which nearly everything is wrong: every fault in one run, word for word, and nothing published.

The files are what hurried people write, several mistakes in each. Some of them are bytes that no editor should put right:
``windows.md`` (BOM, CRLF), ``latin1.md``, ``nolltecken.md`` and ``styrtecken.md``; ``.gitattributes`` keeps Git from it.
"""

from __future__ import annotations

import re
from collections import Counter
from unicodedata import normalize

import pytest

from generator.checks import rules
from generator.diagnostics import Diagnostic
from generator.pipeline import load
from generator.read import read_content, source_lines
from generator.report.text import to_text
from tests.conftest import ROOT
from tests.helpers import TODAY
from tests.test_cli import run

CASE = "tests/cases/trasiga"
EXPECTED = (ROOT / "tests/golden/trasiga.txt").read_text("utf-8")

NOT_HERE = {
    "KS001": "takes 25 000 files",
    "KS002": "a symbolic link is no file of its own in every checkout",
    "KS003": "takes more than 64 kB",
    "KS113": "no field of today has a value that no other rule describes",
    **dict.fromkeys([f"KS90{number}" for number in range(1, 9)], "keeps what an earlier publication promised, and here is none"),
    "KS411": "is silent as long as any file or link is broken, for that may be what named the support",
}

ELSEWHERE = {
    "KS012": "quotes the line, and points at the character in it that can't be read",
    "KS023": "quotes the name of the file, and points at its first line",
    "KS301": "quotes the missing heading, and points at the one before which it should stand",
    "KS320": "quotes the id, and points at the block's opening line",
    "KS412": "quotes the text of the link, and points at its target",
    "KS606": "quotes the guideline, and points at the date of the control",
    "KS701": "may quote the folder, where a file is missing",
}
"""Rules whose finding doesn't point at what its message quotes first."""


def found() -> tuple[Diagnostic, ...]:
    return load(read_content(ROOT / CASE), TODAY).diagnostics


def test_the_whole_list_of_findings() -> None:
    done = run("check", "--content", CASE, "--today", TODAY.isoformat())
    assert done.stdout == EXPECTED
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_every_family_of_the_author_is_represented_by_every_rule_that_can_be() -> None:
    diagnostics = found()
    assert len(diagnostics) >= 250
    assert {diagnostic.code[:3] for diagnostic in diagnostics} == {"KS0", "KS1", "KS2", "KS3", "KS4", "KS5", "KS6", "KS7"}
    assert {diagnostic.code for diagnostic in diagnostics} == {module.rule.code for module in rules()} - NOT_HERE.keys()
    assert all(diagnostic.hint for diagnostic in diagnostics)


def test_no_place_is_given_the_same_finding_twice() -> None:
    """One mistake, one message: what one rule says of a place it says once, and no two of it say the same."""
    times = Counter((diagnostic.location, diagnostic.code) for diagnostic in found() if diagnostic.code not in ("KS117", "KS301"))
    assert [place for place, count in times.items() if count > 1] == []


def test_each_place_begins_with_what_its_message_quotes() -> None:
    quoted = [(diagnostic, match[1]) for diagnostic in found() if (match := re.search("«([^»]*)»", diagnostic.message))]
    wrong = [f"{d.location} {d.code} «{value}»" for d, value in quoted if d.code not in ELSEWHERE and not begins_with(d, value)]
    assert wrong == []
    assert len(quoted) >= 150


def begins_with(diagnostic: Diagnostic, value: str) -> bool:
    """Whether the source at a finding's place, less the marks that open a heading, a block or a quotation, begins with a value.

    A finding in the words of a field points at the field's whole value; quoted letters are composed, whatever the file has.
    """
    place = diagnostic.location
    line = source_lines(str(ROOT / place.path) if not place.path.startswith("/") else place.path)[place.line - 1]
    there = normalize("NFC", " ".join(line[place.column - 1 :].split()).lstrip("#:\"'< "))
    sought = value.removesuffix("…").lstrip("#:\"'< ")
    in_field = re.search(r" i (titel|kort_titel|sammanfattning)\.$", diagnostic.message) is not None
    return sought.casefold() in there.casefold() if in_field else there.casefold().startswith(sought.casefold())


@pytest.mark.parametrize(
    ("name", "bytes_"),
    [
        ("windows", b"\xef\xbb\xbf---\r\n"),
        ("latin1", b"Hj\xe4rtsvikt"),
        ("nolltecken", b"\xc3\xa5\0ldre"),
        ("styrtecken", b"rt\x07svikt"),
    ],
)
def test_the_bytes_that_are_wrong_are_still_there(name: str, bytes_: bytes) -> None:
    assert bytes_ in (ROOT / CASE / f"kunskapsstod/{name}.md").read_bytes()


def test_findings_do_not_depend_on_the_order_of_the_files() -> None:
    files = list(read_content(ROOT / CASE))
    assert set(load(files, TODAY).diagnostics) == set(load(reversed(files), TODAY).diagnostics)
    assert to_text(load(reversed(files), TODAY).diagnostics).count("\n") == to_text(load(files, TODAY).diagnostics).count("\n")
