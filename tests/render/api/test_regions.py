"""What applies in a region: own additions and inherited ones, with the national text, labelled so that they can't be mixed up."""

from __future__ import annotations

import json
from typing import Any

from generator.publish.judge import judge
from generator.render.api.files import ROOT as API
from generator.render.api.regions import region_files
from tests.helpers import AREA, BODY, addition, base, files_of, region, site_settings, stod

FILES = {
    **AREA,
    "kunskapsstod/prov.md": stod(version="2.0.0", andringslogg="[{version: 2.0.0, datum: 2026-11-21, typ: saklig, text: Nytt.}]"),
    "kunskapsstod/annan.md": stod("annan"),
    "regioner/norr/_region.md": region(namn="Norr"),
    "regioner/norr/prov.md": addition("## Remissrutiner\n\nTill Norr.\n", region="norr"),
    "regioner/soder/_region.md": region(namn="Söder", arver="norr"),
    "regioner/soder/prov.md": addition(
        '## Behandling\n\n::: avvikelse {motivering="Långt till sjukhus."}\nGe mer.\n:::\n', region="soder", till_version="2.0.0"
    ),
    "regioner/tom/_region.md": region(namn="Tom"),
}


def lists() -> dict[str, Any]:
    settings = site_settings()
    outputs = list(region_files(base(FILES).base, settings))
    judge(outputs, settings)
    return {output.path.removeprefix(API): json.loads(output.data) for output in outputs}


def test_a_support_has_a_file_in_each_region_where_something_is_added() -> None:
    assert {path for path in files_of("prov", FILES) if path.startswith("regioner/")} == {
        "regioner/norr/prov.json",
        "regioner/soder/prov.json",
    }
    assert not any(path.startswith("regioner/") for path in files_of("annan", FILES))


def test_own_additions_come_after_those_inherited() -> None:
    found = files_of("prov", FILES)["regioner/soder/prov.json"]
    assert found["region"] == {"slug": "soder", "namn": "Söder", "exempel": True}
    assert found["url"] == "https://kunskapsstod.example/regioner/soder/prov/"
    assert [(one["region"], one["arvt"], one["avvikelse"], one["efter_nationell"]) for one in found["tillagg"]] == [
        ("norr", True, False, True),
        ("soder", False, True, False),
    ]
    assert found["version"] == "2.0.0"
    assert found["experimentell"] is True


def test_national_and_local_text_are_merged_in_the_order_of_the_template() -> None:
    files = files_of("prov", FILES)
    merged = files["regioner/soder/prov.json"]["sammanslagen"]
    national = files["kunskapsstod/prov.json"]["sektioner"]
    assert [one["nationell"] for one in merged if "nationell" in one] == national
    codes = [one["kod"] for one in merged]
    assert codes.index("behandling") < codes.index("remissrutiner") < codes.index("klinisk_uppfoljning")
    by_code = {one["kod"]: one for one in merged}
    assert by_code["bakgrund"]["tillagg"] == []
    assert "nationell" not in by_code["remissrutiner"]
    assert by_code["remissrutiner"]["tillagg"] == [
        {
            "region": "norr",
            "namn": "Norr",
            "arvt": True,
            "till_version": "1.0.0",
            "giltig_till": "2028-01-01",
            "avvikelse": False,
            "motivering": [],
            "efter_nationell": True,
            "html": "<p>Till Norr.</p>\n",
            "markdown": "Till Norr.",
            "text": "Till Norr.",
        }
    ]
    (deviation,) = by_code["behandling"]["tillagg"]
    assert (deviation["avvikelse"], deviation["motivering"]) == (True, ["Långt till sjukhus."])
    assert by_code["behandling"]["nationell"]["text"] in BODY


def test_each_region_lists_what_applies_there() -> None:
    found = lists()
    assert found["regioner/tom.json"]["tillagg"] == []
    assert found["regioner/tom.json"]["antal"] == 0
    (entry,) = found["regioner/soder.json"]["tillagg"]
    assert entry == {
        "id": "prov",
        "titel": "Provstöd",
        "version": "2.0.0",
        "status": "exempel",
        "url": "https://kunskapsstod.example/regioner/soder/prov/",
        "json": "https://kunskapsstod.example/api/v1/regioner/soder/prov.json",
        "fran": ["norr", "soder"],
        "sektioner": ["remissrutiner", "behandling"],
        "avvikelse": True,
        "efter_nationell": True,
    }
