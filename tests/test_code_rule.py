"""Every code of the real content, however it is written, finds the supports that name it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.mall.koder import KODSYSTEM
from tests.code_rule import candidates, look_up, notations


@pytest.fixture(scope="session")
def named(site: Path) -> set[tuple[str, str, str]]:
    """(system, code, support), as the documents themselves have it."""
    slugs = {system.nyckel: system.slug for system in KODSYSTEM}
    found = set()
    for path in (site / "api/v1/kunskapsstod").glob("*.json"):
        data: Any = json.loads(path.read_bytes())
        found |= {(slugs[key], kod["kod"], data["id"]) for key, koder in data["koder"].items() for kod in koder}
        found |= {("atc", drug["atc"], data["id"]) for drug in data["lakemedel"]}
    assert len(found) > 400
    return found


def _ids(site: Path, found: Any) -> set[str]:
    """The supports of a file, with those on the page where the rest stands."""
    page = site / found["sida"].split("/", 3)[3] / "index.html"
    text = page.read_text("utf-8")
    linked = {part.split("/")[0] for part in text.split('href="/kunskapsstod/')[1:]}
    shown = {hit["id"] for hit in found["traffar"]}
    assert shown <= linked
    return linked if len(shown) < found["antal"] else shown


def test_every_notation_finds_every_support_that_names_the_code(site: Path, named: set[tuple[str, str, str]]) -> None:
    lost = [
        (system, notation, id_)
        for system, kod, id_ in sorted(named)
        for notation in sorted(notations(kod, system))
        if id_ not in _ids(site, look_up(site, system, notation) or {"sida": "///", "traffar": [], "antal": 0})
    ]
    assert lost == []


def test_every_code_above_lists_what_is_under_it(site: Path, named: set[tuple[str, str, str]]) -> None:
    systems = {system.slug: system for system in KODSYSTEM}
    above = {(system, parent, id_) for system, kod, id_ in named for parent in systems[system].foraldrar(kod)}
    assert [row for row in sorted(above) if row[2] not in _ids(site, look_up(site, *row[:2]))] == []
    assert {len(kod) for system, kod, _ in above if system == "atc"} == {1, 3, 4, 5}


def test_what_nobody_names_is_not_there(site: Path) -> None:
    assert [
        look_up(site, *row) for row in (("icd-10-se", "X99.9"), ("atc", "Y99"), ("kva", "DT023"), ("icd-10-se", "../../index"))
    ] == [None] * 4


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("E11.9", ["E11.9", "E11"]),
        ("E119", ["E11.9", "E11"]),
        ("e11", ["E11"]),
        ("E11.9A", ["E11.9A", "E11.9", "E11"]),
        ("e11.9a", ["E11.9A", "E11.9", "E11"]),
        ("E119A", ["E11.9A", "E11.9", "E11"]),
        ("J45-P", ["J45-P", "J45"]),
        ("j45.-", ["J45"]),
        (" G63.2* ", ["G63.2", "G63"]),
        ("", []),
    ],
)
def test_the_rule_for_diagnoses(written: str, asked: list[str]) -> None:
    assert candidates(written, "icd-10-se", [6, 5, 3]) == asked


def test_the_rule_for_drugs() -> None:
    assert candidates("c07ab02", "atc", [7, 5, 4, 3, 1]) == ["C07AB02", "C07AB", "C07A", "C07", "C"]


def test_every_list_agrees_with_the_files_beside_it(site: Path) -> None:
    for system in KODSYSTEM:
        folder = site / "api/v1/koder" / system.slug
        listed = json.loads((folder / "index.json").read_bytes())
        assert [entry["kod"] for entry in listed["koder"]] == sorted(
            path.stem for path in folder.glob("*.json") if path.stem != "index"
        )
        for entry in listed["koder"]:
            found = json.loads((folder / f"{entry['kod']}.json").read_bytes())
            assert (found["kod"], found["antal"], found.get("text")) == (entry["kod"], entry["antal"], entry.get("text"))
            assert all((folder / f"{other}.json").exists() for other in (*found["foraldrar"], *found["underkoder"]))
            assert (site / found["sida"].split("/", 3)[3] / "index.html").exists()
