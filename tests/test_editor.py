"""The editor's files are those that the template gives, and the schemas accept what the validator accepts."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml

from generator.editor import editor_files
from generator.mall.falt import StodFalt
from generator.mall.platser import Kind, plats_of
from generator.mall.register import REGISTER
from generator.mall.schema import FORMS, author_schema, block_rows, field_rows
from tests.conftest import ROOT
from tests.helpers import front

CONTENT = sorted(path for path in (ROOT / "content").rglob("*") if path.suffix in (".md", ".yml"))
NAMES = {
    Kind.KUNSKAPSSTOD: "kunskapsstod",
    Kind.TILLAGG: "tillagg",
    Kind.PROGRAMOMRADE: "programomrade",
    Kind.REGION: "region",
    Kind.SIDA: "sida",
}


class CoreLoader(yaml.SafeLoader):
    """As an editor reads it: YAML 1.2's core schema, where ``nej`` and ``2026-01-01`` are texts."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, form, first in (
    ("bool", r"true|false", "tf"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?[0-9]+\.[0-9]+", "-+0123456789"),
):
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(rf"^(?:{form})$"), list(first))


def read(text: str) -> Any:
    return yaml.load(text, CoreLoader)  # noqa: S506 - a safe loader with fewer types


@pytest.mark.parametrize("path", sorted(editor_files()))
def test_the_committed_file_is_the_one_the_template_gives(path: str) -> None:
    committed = ROOT / path
    assert committed.exists(), "kunskap schema --write"
    assert committed.read_text("utf-8") == editor_files()[path], "kunskap schema --write"


@pytest.mark.parametrize("name", [*FORMS, *REGISTER])
def test_each_schema_is_a_schema(name: str) -> None:
    jsonschema_rs.meta.validate(author_schema(name))


@pytest.mark.parametrize("path", CONTENT, ids=lambda path: path.relative_to(ROOT / "content").as_posix())
def test_the_content_satisfies_its_schema(path: Path) -> None:
    plats = plats_of(path.relative_to(ROOT / "content").as_posix())
    if plats is None:
        return
    text = path.read_text("utf-8")
    name = plats.name if plats.kind is Kind.REGISTER else NAMES[plats.kind]
    data = read(text if plats.kind is Kind.REGISTER else text.split("\n---\n")[0].removeprefix("---\n"))
    validator = jsonschema_rs.validator_for(author_schema(name), validate_formats=True)
    assert [error.message for error in validator.iter_errors(data)] == []


@pytest.mark.parametrize(
    ("change", "right"),
    [
        ({}, True),
        ({"vardniva": "[primärvård]"}, False),
        ({"okant": "x"}, False),
        ({"titel": None}, False),
        ({"koder": None}, False),
        ({"koder": None, "koder_saknas": "Symtom utan egen kod."}, True),
        ({"publicerad": "2026-02-30"}, False),
        ({"version": "1.0"}, True),  # a number to an editor; the validator says what is wrong
        ({"id": "Å"}, False),
    ],
)
def test_the_schema_knows_right_from_wrong(change: dict[str, str | None], right: bool) -> None:
    data = read(front("prov", **change).strip("-\n"))
    assert jsonschema_rs.validator_for(author_schema("kunskapsstod"), validate_formats=True).is_valid(data) is right


def test_every_field_is_described_in_swedish() -> None:
    rows = field_rows(StodFalt)
    assert {rad.namn for rad in rows if "." not in rad.namn} == set(StodFalt.model_fields)
    assert all(rad.beskrivning for rad in rows)
    assert "koder.icd10se.kod" in {rad.namn for rad in rows}
    assert next(rad.varden for rad in rows if rad.namn == "typ") == "kunskapsstod, vardforlopp, vardprogram, riktlinje"


def test_snippets_leave_no_required_attribute_out() -> None:
    snippets = json.loads(editor_files()[".vscode/kunskapsstod.code-snippets"])
    openings = {one["prefix"]: one["body"][0] for one in snippets.values()}
    for namn, rows in block_rows():
        for rad in rows:
            if rad.krav == "R":
                assert (f"{rad.namn}=" in openings[namn]) or (rad.namn == "id" and "#" in openings[namn])
