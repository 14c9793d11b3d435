"""The configurations for nginx and Apache, in nginx and Apache: a request's parameters give the file that the client rule gives."""

from __future__ import annotations

import json
import string
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import pytest

from generator.lookup import look_up as look_up_codes
from generator.mall.koder import KODSYSTEM
from generator.render.api.codes import code_files
from generator.settings import settings_for_check
from tests.code_rule import look_up, notations
from tests.deploy.servers import Answer, Served, serving
from tests.helpers import TODAY, base, stod

Ask = Callable[[str], Answer]
ICD = "1.2.752.116.1.1.1.1.3"
SERVERS = ("nginx", "apache")


@pytest.fixture(scope="session", params=SERVERS)
def served(request: pytest.FixtureRequest, site: Path) -> Iterator[Served]:
    with serving(request.param, site) as running:
        yield running


@pytest.fixture
def ask(served: Served) -> Ask:
    return served.ask


def _question(kod: str, system: str = "", **others: str) -> str:
    parameters = {"mainSearchCriteria.v.c": kod, "mainSearchCriteria.v.cs": system, "knowledgeResponseType": "application/json"}
    return "/infobutton/?" + urlencode({key: value for key, value in {**parameters, **others}.items() if value})


def _found(answer: Answer) -> Any:
    """(system, code) of an answer, None when nothing is known."""
    assert answer.headers["content-type"] == "application/json; charset=utf-8"
    assert answer.headers["access-control-allow-origin"] == "*"
    data = json.loads(answer.body)
    assert (answer.status == 200) == ("feed" in data)
    return (data["system"], data["kod"]) if answer.status == 200 else None


def test_every_notation_of_every_code_gives_what_the_client_rule_gives(ask: Ask, site: Path) -> None:
    wrong = []
    for system in KODSYSTEM:
        listed = json.loads((site / f"api/v1/koder/{system.slug}/index.json").read_bytes())["koder"]
        for kod in [entry["kod"] for entry in listed]:
            for written in sorted(notations(kod, system.slug)):
                expected = look_up(site, system.slug, written)
                got = _found(ask(_question(written, system.oid)))
                if got != (system.slug, expected["kod"]):
                    wrong.append((written, expected["kod"], got))
    assert wrong == []


@pytest.mark.parametrize("server", SERVERS)
def test_every_letter_in_every_place_of_every_system(server: str, tmp_path: Path) -> None:
    letters = string.ascii_uppercase
    codes = {
        "icd10se": [f"{x}10.1{x}" for x in letters] + ["J45-P"],
        "kva": [f"{x}{x}{x}12" for x in letters] + [f"{x}{x}123" for x in letters],
        "atc": [f"{x}01{x}{x}01" for x in letters],
        "snomed": ["73211009"],
    }
    text = stod(koder=json.dumps(codes))
    for output in code_files(look_up_codes(base({"kunskapsstod/prov.md": text}).base), settings_for_check(tmp_path, TODAY)):
        path = tmp_path / "site" / output.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(output.data)
    with serving(server, tmp_path / "site") as running:
        ask_ = running.ask
        for system in KODSYSTEM:
            for kod in codes[system.nyckel]:
                for written in (kod, kod.lower()):
                    assert _found(ask_(_question(written, system.oid))) == (system.slug, kod)
                    assert _found(ask_(_question(written))) == (system.slug, kod)
            for name in (f"urn:oid:{system.oid}", system.fhir, system.slug, system.nyckel, system.namn, *system.aven):
                assert _found(ask_(_question(codes[system.nyckel][0], name))) == (system.slug, codes[system.nyckel][0]), name
                assert _found(ask_(_question(kod, system.oid).replace(system.oid, quote(name, safe=":/")))) == (system.slug, kod), (
                    name
                )


def test_systems_that_nobody_has_named_a_code_in_and_unknown_ones_know_nothing(ask: Ask) -> None:
    for kod, system in (
        ("DT023", "1.2.752.116.1.3.2.1.4"),
        ("73211009", "2.16.840.1.113883.6.96"),
        ("E11.9", "2.16.840.1.113883.6.90"),
        ("X99", ICD),
    ):
        assert _found(ask(_question(kod, system))) is None


@pytest.mark.parametrize(
    ("question", "found"),
    [
        (_question("e119"), ("icd-10-se", "E11.9")),
        (_question("E11.9A"), ("icd-10-se", "E11.9")),
        (_question("c10aa05"), ("atc", "C10AA05")),
        (_question("C10AA99"), ("atc", "C10AA")),
        (_question("C10", **{"taskContext.c.c": "MLREV"}), ("atc", "C10")),
        (_question("C34"), ("icd-10-se", "C34")),
    ],
)
def test_without_a_system_the_form_decides(ask: Ask, question: str, found: tuple[str, str]) -> None:
    assert _found(ask(question)) == found


@pytest.mark.parametrize("kod", ["../../index", "%2e%2e/index", "/etc/passwd", "E11/../../index", "\r\nX: y", "", "É11"])
def test_what_is_no_code_finds_nothing_outside(ask: Ask, kod: str) -> None:
    answer = ask(_question(kod, ICD))
    assert answer.status == 404 or json.loads(answer.body)["kod"] == "E11"


def test_others_get_the_page(ask: Ask) -> None:
    answer = ask("/infobutton/?mainSearchCriteria.v.c=E11.9")
    assert answer.status == 200 and answer.headers["content-type"].startswith("text/html") and b"<ks-infobutton" in answer.body


@pytest.mark.parametrize(
    ("kod", "goal"),
    [
        ("E11.9", "/kod/icd-10-se/E11.9/"),
        ("e11.9a", "/kod/icd-10-se/E11.9/"),
        ("E11.8", "/kod/icd-10-se/E11/"),
        ("c10aa", "/kod/atc/C10AA/"),
        ("X99", "/kod/"),
        ("//ond.example", "/kod/"),
    ],
)
def test_a_browser_without_javascript_is_sent_to_the_page_of_the_code_on_the_same_host(ask: Ask, kod: str, goal: str) -> None:
    answer = ask(f"/infobutton/kod?{urlencode({'mainSearchCriteria.v.c': kod})}")
    location = urlsplit(answer.headers["location"])
    assert (answer.status, location.path, location.query) == (302, goal, "")
    assert location.hostname in (None, "kunskapsstod.example")


@pytest.mark.parametrize("path", ["/api/v1/koder/icd-10-se/X99.json", "/api/v1/finns/inte"])
def test_what_is_not_there_is_json_that_any_page_may_read(ask: Ask, path: str) -> None:
    answer = ask(path)
    assert answer.status == 404
    assert answer.headers["access-control-allow-origin"] == "*"
    assert answer.headers["content-type"] == "application/json; charset=utf-8"
    assert json.loads(answer.body)


def test_data_may_be_read_from_any_page(ask: Ask, site: Path) -> None:
    answer = ask("/api/v1/koder/icd-10-se/E11.9.json")
    assert answer.body == (site / "api/v1/koder/icd-10-se/E11.9.json").read_bytes()
    assert answer.headers["content-type"] == "application/json; charset=utf-8"
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-origin" not in ask("/om/").headers


def test_pages_that_are_not_there_are_pages(ask: Ask) -> None:
    answer = ask("/finns-inte/")
    assert answer.status == 404 and b"<html" in answer.body


def test_what_is_asked_is_not_logged(served: Served) -> None:
    ask = served.ask
    ask("/om/")
    for path in (_question("E11.9"), "/infobutton/kod?mainSearchCriteria.v.c=E11.9", "/infobutton/?mainSearchCriteria.v.c=E11.9"):
        ask(path)
    ask("/om/")
    log = served.log.read_text()
    assert "/om/" in log and "/infobutton/" not in log
