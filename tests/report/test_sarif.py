"""Findings as SARIF: exact for one, and typed as the standard's own types have it (``tests/node``)."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from generator.checks import rules
from generator.diagnostics import Diagnostic, Location, Severity
from generator.pipeline import load
from generator.read import read_content
from generator.report.sarif import to_sarif
from tests.conftest import ROOT
from tests.helpers import TODAY

HELPS = {rule.rule.code: rule.help for rule in rules()}
NODE = ROOT / "tests/node"


def test_a_finding_is_a_result_with_its_rule_and_place() -> None:
    place = Location("content/en mapp/kol.md", 14, 5, 15, 2)
    finding = Diagnostic(
        location=place, severity=Severity.UPPLYSNING, code="KS104", name="okand-varde", message="Okänd.", hint="Skriv så."
    )
    run = json.loads(to_sarif([finding], HELPS))["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    rule = run["tool"]["driver"]["rules"][0]
    assert (rule["id"], rule["name"]) == ("KS104", "okand-varde")
    assert rule["help"]["text"].startswith(rule["shortDescription"]["text"])
    assert run["results"] == [
        {
            "ruleId": "KS104",
            "ruleIndex": 0,
            "level": "note",
            "message": {"text": "Okänd. Skriv så."},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": "content/en%20mapp/kol.md"},
                        "region": {"startLine": 14, "startColumn": 5, "endLine": 15, "endColumn": 2},
                    }
                }
            ],
        }
    ]


def test_nothing_found_is_a_run_without_results() -> None:
    assert json.loads(to_sarif([], HELPS))["runs"][0]["results"] == []


def test_the_types_of_the_standard_accept_it(tmp_path: Path) -> None:
    """A judge of another maker: the TypeScript types of SARIF 2.1.0, which allow no unknown property in a literal."""
    found = load(read_content(ROOT / "tests/cases/trasiga"), TODAY).diagnostics
    assert found
    source = tmp_path / "log.ts"
    source.write_text(f'import type {{ Log }} from "sarif";\nexport const log: Log = {to_sarif(found, HELPS)};\n', "utf-8")
    (tmp_path / "node_modules").symlink_to(NODE / "node_modules")
    command = [str(NODE / "node_modules/.bin/tsc"), "--noEmit", "--strict", "--skipLibCheck", "--types", "sarif", str(source)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stdout
    source.write_text(source.read_text("utf-8").replace('"ruleId"', '"ruleID"', 1), "utf-8")
    assert subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path).returncode != 0
