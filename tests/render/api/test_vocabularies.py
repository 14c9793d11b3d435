"""Every list of allowed values is published, and holds what the checks hold to."""

from __future__ import annotations

import json
import re
from typing import Any, get_args

import pytest

from generator.mall.sektioner import MALL, VARDFORLOPP
from generator.mall.typer import PRIORITET_FORM
from generator.mall.vokabular import Vokabular
from generator.publish.judge import judge
from generator.render.api.forms.changes import Handelsetyp
from generator.render.api.vocabularies import LISTS, NAMES, vocabularies, vocabulary_urls
from tests.helpers import site_settings


@pytest.fixture(scope="module")
def files() -> dict[str, Any]:
    settings = site_settings()
    outputs = list(vocabularies(settings))
    judge(outputs, settings)
    return {output.path.removeprefix("api/v1/vokabular/").removesuffix(".json"): json.loads(output.data) for output in outputs}


def test_no_vocabulary_is_forgotten(files: dict[str, Any]) -> None:
    assert set(LISTS.values()) == set(Vokabular.__subclasses__())
    assert set(files) == set(NAMES)
    assert {f"https://kunskapsstod.example/api/v1/vokabular/{name}.json" for name in files} == set(
        vocabulary_urls(site_settings()).values()
    )


def test_values_and_labels(files: dict[str, Any]) -> None:
    assert files["riktning"]["varden"] == [{"varde": "for", "etikett": "För"}, {"varde": "emot", "etikett": "Emot"}]
    assert all(file["antal"] == len(file["varden"]) for file in files.values())


def test_priorities_are_those_that_the_checks_accept(files: dict[str, Any]) -> None:
    values = [one["varde"] for one in files["prioritet"]["varden"]]
    assert all(re.fullmatch(PRIORITET_FORM, value) for value in values)
    assert len(values) == 12


def test_the_feed_has_no_other_kinds_of_changes(files: dict[str, Any]) -> None:
    assert tuple(one["varde"] for one in files["handelsetyp"]["varden"]) == get_args(Handelsetyp)


def test_sections_of_both_templates_with_target_group_and_anchor(files: dict[str, Any]) -> None:
    sections = {one["varde"]: one for one in files["sektion"]["varden"]}
    assert list(sections) == list(dict.fromkeys(mall.kod for mall in (*MALL, *VARDFORLOPP)))
    assert sections["patientinformation"] == {
        "varde": "patientinformation",
        "etikett": "Patientinformation",
        "ankare": "patientinformation",
        "malgrupp": "patient",
        "tillagg": True,
        "typ": ["kunskapsstod", "vardprogram", "riktlinje"],
    }
    assert sections["om_dokumentet"]["typ"] == ["kunskapsstod", "vardforlopp", "vardprogram", "riktlinje"]


def test_code_systems(files: dict[str, Any]) -> None:
    assert [one["varde"] for one in files["kodsystem"]["varden"]] == ["icd10se", "kva", "atc", "snomed"]
    assert files["kodsystem"]["varden"][0]["oid"] == "1.2.752.116.1.1.1.1.3"
