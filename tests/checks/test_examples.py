"""The examples of each rule do what its help text says: «Fel» gives the rule and no other, «Rätt» gives nothing."""

from pathlib import Path

import pytest

from generator.checks import RuleModule, rules
from generator.checks.help import FAMILIES, read_help
from generator.read import read_content
from tests.disk import put
from tests.examples import AROUND, files
from tests.helpers import shown

NOT_TEXT = {
    "KS001": "more than 25 000 files",
    "KS002": "a symbolic link",
    "KS003": "more than 64 kB",
    "KS004": "bytes that are no text",
    "KS113": "what no other rule describes",
    "KS319": "hundreds of words",
}
"""Rules whose faults can't be shown as a short text, and why."""


def found(texts: dict[str, str], folder: Path) -> list[str]:
    put(texts, folder)
    return shown(read_content(folder))


@pytest.mark.parametrize("module", [m for m in rules() if m.rule.code not in NOT_TEXT], ids=lambda m: m.rule.code)
def test_wrong_gives_the_rule_alone_and_right_gives_nothing(module: RuleModule, tmp_path: Path) -> None:
    wrong = found(files(read_help(module.help).fel), tmp_path / "fel")
    assert {line.split()[2] for line in wrong} == {module.rule.code}, wrong
    assert found(files(read_help(module.help).ratt), tmp_path / "ratt") == []


def test_nothing_is_wrong_around_them(tmp_path: Path) -> None:
    assert found(dict(AROUND), tmp_path) == []


def test_every_rule_that_is_not_shown_exists() -> None:
    assert {m.rule.code for m in rules()} >= set(NOT_TEXT)


@pytest.mark.parametrize("module", rules(), ids=lambda m: m.rule.code)
def test_the_help_is_whole(module: RuleModule) -> None:
    help_ = read_help(module.help)
    assert help_.rubrik.endswith(".")
    assert help_.text
    assert module.rule.code[:3] in FAMILIES
