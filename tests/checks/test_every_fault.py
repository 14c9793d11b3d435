"""Every fault that a stage can leave is turned into words by one rule, and every rule has its code, name and help."""

import re
from collections import Counter
from pathlib import Path

import pytest

from generator.checks import RuleModule, rules
from generator.mall import validate

GENERATOR = Path(validate.__file__).parent.parent
CHECKS = GENERATOR / "checks"
NAME = r"\"([a-z0-9]+(?:-[a-z0-9]+)*)\""
MADE = (
    rf"Fault\(\s*{NAME}",
    rf"_Refused\(\s*{NAME}",
    rf"\.fault\(\s*{NAME}",
    rf"result\(\s*None,\s*{NAME}",
    rf"result\(text, {NAME} if",
    rf"\bname = {NAME} if",
    rf"\bname = \"[a-z-]+\" if .* else {NAME}",
    rf"_NAMES\.get\(kind, {NAME}\)",
)
"""The ways in which the stages before the checks name a fault."""


def made() -> set[str]:
    found = set(validate._NAMES.values())
    for path in GENERATOR.rglob("*.py"):
        if CHECKS not in path.parents:
            text = path.read_text(encoding="utf-8")
            found.update(name for pattern in MADE for name in re.findall(pattern, text))
    return found


def told() -> Counter[str]:
    """How many rules ask for each fault."""
    found: Counter[str] = Counter()
    for path in CHECKS.glob("ks*.py"):
        text = path.read_text(encoding="utf-8")
        found.update(name for call in re.findall(r"faults_named\(([^)]*)\)", text) for name in re.findall(NAME, call))
    return found


def test_every_fault_is_told_by_exactly_one_rule() -> None:
    names = told()
    assert set(names) == made()
    assert [name for name, count in names.items() if count > 1] == []


def test_the_search_for_faults_finds_all_ways_of_making_one() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in GENERATOR.rglob("*.py") if CHECKS not in path.parents)
    for pattern in MADE:
        assert re.search(pattern, text), pattern


def test_codes_are_unique() -> None:
    assert [code for code, count in Counter(rule.rule.code for rule in rules()).items() if count > 1] == []


def file_of(module: RuleModule) -> str:
    return f"{module.rule.code.lower()}_{module.rule.name.replace('-', '_')}"


@pytest.mark.parametrize("module", rules(), ids=file_of)
def test_every_rule_has_its_file_help_check_and_test(module: RuleModule) -> None:
    assert (CHECKS / f"{file_of(module)}.py").exists()
    assert (Path(__file__).parent / f"test_{file_of(module)}.py").exists()
    assert "\nFel:\n\n    " in module.help and "\nRätt:\n\n    " in module.help
    assert module.help.split("\n")[0].endswith(".") and module.help.split("\n")[1] == ""
    assert any((module.check, module.check_in, module.check_base))
