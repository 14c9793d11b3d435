"""The automation under ``.github/``: least rights, nothing unpinned, and only commands that exist."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cli import cli
from tests.conftest import ROOT

GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
PINNED = re.compile(r"^\s*(?:- )?uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")
WRITES = {("publish.yml", "deploy"): {"pages": "write", "id-token": "write"}}
"""The only job that may write, and what."""

each_workflow = pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)


def load(path: Path) -> dict[Any, Any]:
    document: dict[Any, Any] = yaml.safe_load(path.read_text("utf-8"))
    return document


def steps(path: Path) -> Iterator[dict[str, Any]]:
    for job in load(path)["jobs"].values():
        yield from job["steps"]


def scripts(path: Path) -> str:
    return "\n".join(step["run"] for step in steps(path) if "run" in step)


def test_zizmor_finds_nothing() -> None:
    files = [str(path) for path in (*WORKFLOWS, GITHUB / "dependabot.yml")]
    zizmor = str(Path(sys.executable).with_name("zizmor"))
    command = [zizmor, "--offline", "--strict-collection", "--no-config", "--no-progress", "--quiet", "--persona=auditor", *files]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@each_workflow
def test_rights_are_given_job_by_job_and_only_for_reading(path: Path) -> None:
    workflow = load(path)
    assert workflow["permissions"] == {}
    for name, job in workflow["jobs"].items():
        assert job["permissions"] == WRITES.get((path.name, name), {"contents": "read"}), name


@each_workflow
def test_no_workflow_runs_a_strangers_change_with_the_rights_of_main(path: Path) -> None:
    triggers = load(path)[True]  # YAML 1.1 reads «on» as true
    assert not {"pull_request_target", "workflow_run", "issue_comment"} & set(triggers)
    assert "secrets." not in path.read_text("utf-8")


@each_workflow
def test_every_job_has_a_time_limit_and_a_machine_of_one_version(path: Path) -> None:
    for name, job in load(path)["jobs"].items():
        assert job["timeout-minutes"] <= 60, name
        assert job["runs-on"] == "ubuntu-24.04", name


@each_workflow
def test_actions_are_pinned_by_commit_with_the_version_beside(path: Path) -> None:
    lines = [line for line in path.read_text("utf-8").splitlines() if "uses:" in line]
    assert lines
    assert [line for line in lines if not PINNED.match(line)] == []


def test_an_action_has_one_version_everywhere() -> None:
    pins = {line.split("uses: ")[1] for path in WORKFLOWS for line in path.read_text("utf-8").splitlines() if "uses: " in line}
    assert len(pins) == len({pin.split("@")[0] for pin in pins})


@each_workflow
def test_no_checkout_leaves_its_token_behind(path: Path) -> None:
    checkouts = [step for step in steps(path) if step.get("uses", "").startswith("actions/checkout@")]
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


@each_workflow
def test_scripts_take_nothing_from_expressions(path: Path) -> None:
    assert "${{" not in scripts(path)


def test_the_content_of_a_change_is_judged_by_the_tools_of_main() -> None:
    jobs = load(GITHUB / "workflows/pull-request.yml")["jobs"]
    for name in ("check", "preview"):
        first, second = [step["with"] for step in jobs[name]["steps"] if "with" in step][:2]
        assert first == {"ref": "main", "persist-credentials": False}
        assert (second["path"], second["sparse-checkout"], second["sparse-checkout-cone-mode"]) == ("forslag", "/content/", False)


@each_workflow
def test_scripts_use_only_commands_and_files_that_exist(path: Path) -> None:
    script = scripts(path)
    makefile = (ROOT / "Makefile").read_text("utf-8").replace("$(VENV)", ".venv")
    for target in re.findall(r"^make (\S+)", script, re.MULTILINE):
        assert re.search(rf"^{re.escape(target)}:", makefile, re.MULTILINE), target
    for name, rest in re.findall(r"bin/kunskap (\w+)(.*)", script):
        known = {option for parameter in cli.commands[name].params for option in parameter.opts}
        assert set(re.findall(r"--[\w-]+", rest)) <= known
    for lock in re.findall(r"--require-hashes .*-r (\S+)", script):
        assert "--hash=sha256:" in (ROOT / lock).read_text("utf-8")


def test_new_versions_are_looked_for_where_the_project_has_dependencies() -> None:
    updates = {update["package-ecosystem"]: update["directory"] for update in load(GITHUB / "dependabot.yml")["updates"]}
    assert updates == {"pip": "/", "npm": "/tests/node", "github-actions": "/"}
    assert (ROOT / "tests/node/package.json").exists()


def test_a_publication_goes_on_from_the_one_before_unless_it_is_said_to_be_the_first() -> None:
    builds = {step["if"]: step for step in steps(GITHUB / "workflows/publish.yml") if "make site" in step.get("run", "")}
    assert set(builds) == {"${{ !inputs.first }}", "${{ inputs.first }}"}
    assert builds["${{ !inputs.first }}"]["run"].startswith('make site PREVIOUS="${PREVIOUS:?')
    assert builds["${{ inputs.first }}"]["run"] == "make site"
