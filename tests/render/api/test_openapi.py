"""The description in OpenAPI: what it describes is what is built, and two judges of other makers accept it."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.render.api.forms import FORMS
from generator.render.api.paths import PARAMETERS, RESOURCES
from tests.conftest import ROOT

NODE = ROOT / "tests/node"


@pytest.fixture(scope="module")
def description(site: Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((site / "api/v1/openapi.json").read_bytes())
    return data


def test_every_built_file_is_described_and_every_description_is_built(site: Path, description: dict[str, Any]) -> None:
    built = {f"/{path.relative_to(site).as_posix()}" for path in (site / "api").rglob("*") if path.is_file()}
    unseen = set(description["paths"])
    for path in sorted(built):
        matching = {one for one in description["paths"] if re.fullmatch(_pattern(one), path)}
        assert matching, f"{path} is not described"
        unseen -= matching
    assert unseen == set()


def _pattern(path: str) -> str:
    """The same address as a regular expression, with what its parameters allow."""
    fixed = re.split(r"(\{\w+\})", path)
    return "".join(_parameter(part[1:-1]) if part.startswith("{") else re.escape(part) for part in fixed)


def _parameter(name: str) -> str:
    parameter = PARAMETERS[name]
    allowed = "|".join(map(re.escape, parameter.values)) or parameter.pattern.removeprefix("^").removesuffix("$") or "[^/]+"
    return f"(?:{allowed})"


def test_the_examples_are_there(site: Path, description: dict[str, Any]) -> None:
    for path, item in description["paths"].items():
        values = {one["name"]: one["example"] for one in item["get"].get("parameters", ())}
        assert (site / path.lstrip("/").format(**values)).is_file(), path


def test_every_form_is_used_and_every_file_has_its_form(description: dict[str, Any]) -> None:
    assert {resource.form for resource in RESOURCES if resource.form} | {"saknas", "gravsten"} == set(FORMS)
    names = [item["get"]["operationId"] for item in description["paths"].values()]
    assert len(names) == len(set(names)) == len(RESOURCES)
    content = description["paths"]["/api/v1/kunskapsstod/{id}.json"]["get"]["responses"]["200"]["content"]
    either = [{"$ref": "#/components/schemas/Dokument"}, {"$ref": "#/components/schemas/Gravsten"}]
    assert content == {"application/json": {"schema": {"oneOf": either}}}


def test_references_stay_inside_the_file(description: dict[str, Any]) -> None:
    references = re.findall(r'"\$ref": "([^"]*)"', json.dumps(description))
    for reference in references:
        place: Any = description
        for step in reference.removeprefix("#/").split("/"):
            place = place[step]
    assert len(references) > 50


def test_openapi_spec_validator_accepts_it(description: dict[str, Any]) -> None:
    assert [error.message for error in OpenAPIV31SpecValidator(description).iter_errors()] == []
    broken = json.loads(json.dumps(description))
    del broken["paths"]["/api/v1/kunskapsstod/{id}.json"]["get"]["parameters"]
    assert not OpenAPIV31SpecValidator(broken).is_valid()


def test_redocly_accepts_it(site: Path, description: dict[str, Any], tmp_path: Path) -> None:
    done = _lint(site / "api/v1/openapi.json")
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    del description["paths"]["/api/v1/index.json"]["get"]["operationId"]
    (tmp_path / "broken.json").write_text(json.dumps(description), "utf-8")
    assert "operation-operationId" in _lint(tmp_path / "broken.json").stdout


def _lint(path: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["node", "lint-openapi.mjs", path], cwd=NODE, capture_output=True, text=True, check=False)
