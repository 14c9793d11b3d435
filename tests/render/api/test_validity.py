"""Every file against the schema that it names, by two judges of different makers; and one type a field, over everything."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from generator.render.api.files import is_judged
from tests.conftest import ROOT

NODE = ROOT / "tests/node"


@pytest.fixture(scope="module")
def judged(site: Path) -> list[Path]:
    found = [path for path in sorted(site.rglob("*.json")) if is_judged(path.relative_to(site).as_posix())]
    assert len(found) > 500
    return found


def test_jsonschema_rs_accepts_every_file(site: Path, judged: list[Path]) -> None:
    schemas = [json.loads(path.read_bytes()) for path in (site / "api/v1/schema").iterdir()]
    validators = {schema["$id"]: jsonschema_rs.validator_for(schema, validate_formats=True) for schema in schemas}
    for path in judged:
        data = json.loads(path.read_bytes())
        assert next(iter(data)) == "$schema"
        assert [error.message for error in validators[data["$schema"]].iter_errors(data)] == [], path


def test_ajv_accepts_every_file(site: Path, judged: list[Path], tmp_path: Path) -> None:
    done = _ajv(site, judged)
    assert (done.returncode, done.stdout) == (0, f"{len(judged)} read\n"), done.stderr
    data = json.loads((site / "api/v1/kunskapsstod/gikt.json").read_bytes())
    data["andringslogg"][0]["datum"] = "2026-02-31"
    (tmp_path / "fel.json").write_text(json.dumps(data), "utf-8")
    assert "/andringslogg/0/datum must match format" in _ajv(site, [tmp_path / "fel.json"]).stdout


def _ajv(site: Path, paths: list[Path]) -> subprocess.CompletedProcess[str]:
    command = ["node", "validate-json.mjs", str(site / "api/v1/schema")]
    return subprocess.run(command, cwd=NODE, input="\n".join(map(str, paths)), capture_output=True, text=True, check=False)


def test_no_field_has_two_types(judged: list[Path]) -> None:
    """Over all files of a kind: the type of a field is the same wherever it stands."""
    types: dict[tuple[str, str], set[str]] = {}
    for path in judged:
        data = json.loads(path.read_bytes())
        for place, kind in _types(data, ""):
            types.setdefault((data["$schema"], place), set()).add(kind)
    assert {key: kinds for key, kinds in types.items() if len(kinds) > 1} == {}
    assert len(types) > 300


def _types(value: Any, place: str) -> Iterator[tuple[str, str]]:
    yield place, type(value).__name__
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _types(part, f"{place}/{key}")
    elif isinstance(value, list):
        for part in value:
            yield from _types(part, f"{place}/[]")


def test_no_schema_allows_two_types(site: Path) -> None:
    """Also where no file shows it yet."""
    for path in (site / "api/v1/schema").iterdir():
        text = path.read_text("utf-8")
        assert '"anyOf"' not in text and '"oneOf"' not in text and '"type": [' not in text, path
