"""A section and a recommendation as files of their own: the same values as in the document, and enough to be shown alone."""

from __future__ import annotations

from tests.helpers import AREA, addition, body, files_of, region, stod

TEXT = """\
Behandla som i [@provkalla].

::: rekommendation {#ge-vatten riktning=for styrka=stark evidens=hog prioritet=1 prioritet_kalla=annankalla}
Ge **vatten**.
:::

::: varningssymtom {bradska=ring112}
Medvetslöshet.
:::
"""
SOURCES = """
  - {id: provkalla, typ: handbok, titel: En handbok, utgivare: Ett förlag, ar: "2020"}
  - {id: annankalla, typ: riktlinje, titel: En riktlinje, utgivare: Ett verk, ar: "2021"}"""
FILES = {
    **AREA,
    "kunskapsstod/prov.md": stod(body=body("Behandling", TEXT), kallor=SOURCES, granskad="2026-01-02", licens="CC0-1.0"),
    "regioner/provregion/_region.md": region(),
    "regioner/provregion/prov.md": addition("## Behandling\n\nHos oss finns brunn.\n"),
}


def test_each_section_and_recommendation_has_a_file_with_the_values_of_the_document() -> None:
    files = files_of("prov", FILES)
    document = files["kunskapsstod/prov.json"]
    sections = {path for path in files if "/sektion/" in path}
    assert sections == {f"kunskapsstod/prov/sektion/{s['kod']}.json" for s in document["sektioner"]}
    for section in document["sektioner"]:
        assert files[f"kunskapsstod/prov/sektion/{section['kod']}.json"]["sektion"] == section
    (recommendation,) = document["rekommendationer"]
    assert files["rekommendationer/prov--ge-vatten.json"]["rekommendation"] == recommendation


def test_a_part_says_what_it_comes_from() -> None:
    files = files_of("prov", FILES)
    for path in ("kunskapsstod/prov/sektion/behandling.json", "rekommendationer/prov--ge-vatten.json"):
        part = files[path]
        assert {key: part[key] for key in ("id", "titel", "typ", "version", "status", "granskad", "licens")} == {
            "id": "prov",
            "titel": "Provstöd",
            "typ": "kunskapsstod",
            "version": "1.0.0",
            "status": "exempel",
            "granskad": "2026-01-02",
            "licens": "CC0-1.0",
        }
        assert part["experimentell"] is True
        assert part["dokument"] == "https://kunskapsstod.example/api/v1/kunskapsstod/prov.json"
    assert files["rekommendationer/prov--ge-vatten.json"]["sektion"] == {
        "kod": "behandling",
        "rubrik": "Behandling",
        "url": "https://kunskapsstod.example/kunskapsstod/prov/#behandling",
    }


def test_a_part_has_its_own_blocks_and_sources_only() -> None:
    files = files_of("prov", FILES)
    treatment = files["kunskapsstod/prov/sektion/behandling.json"]
    assert [one["rid"] for one in treatment["rekommendationer"]] == ["prov--ge-vatten"]
    assert [one["bradska"] for one in treatment["varningssymtom"]] == ["ring112"]
    assert [one["id"] for one in treatment["kallor"]] == ["provkalla", "annankalla"]
    assert [one["id"] for one in files["rekommendationer/prov--ge-vatten.json"]["kallor"]] == ["annankalla"]
    assert files["rekommendationer/prov--ge-vatten.json"]["kallor"][0]["utgivare"] == "Ett verk"
    background = files["kunskapsstod/prov/sektion/bakgrund.json"]
    assert background["rekommendationer"] == background["varningssymtom"] == []
    assert [one["id"] for one in background["kallor"]] == ["provkalla"]


def test_a_section_tells_which_regions_add_to_it() -> None:
    files = files_of("prov", FILES)
    (found,) = files["kunskapsstod/prov/sektion/behandling.json"]["lokala_tillagg"]
    assert found == {
        "region": "provregion",
        "namn": "Provregionen",
        "till_version": "1.0.0",
        "url": "https://kunskapsstod.example/regioner/provregion/prov/",
        "json": "https://kunskapsstod.example/api/v1/regioner/provregion/prov.json",
    }
    assert files["kunskapsstod/prov/sektion/bakgrund.json"]["lokala_tillagg"] == []


def test_participation_is_always_an_object() -> None:
    whole = "{roll: Förening, nar: Början, hur: Möten, syfte: Språk, resultat: Klarare}"
    for written, shown in (
        ("ingen", {"ingen": True}),
        (whole, {"ingen": False, "roll": "Förening", "nar": "Början", "hur": "Möten", "syfte": "Språk", "resultat": "Klarare"}),
    ):
        document = files_of("prov", {**AREA, "kunskapsstod/prov.md": stod(status="publicerad", patientmedverkan=written)})[
            "kunskapsstod/prov.json"
        ]
        assert document["patientmedverkan"] == shown
    assert "patientmedverkan" not in files_of("prov", FILES)["kunskapsstod/prov.json"]
