from tests.helpers import addition, codes, findings, region, stod


def test_a_folder_without_its_region_is_named_once() -> None:
    files = {"regioner/provregionen/a.md": addition(till="a"), "regioner/provregionen/b.md": addition(till="b")}
    found = findings({**files, "kunskapsstod/a.md": stod("a"), "regioner/provregion/_region.md": region()})
    assert [line for line in found if "KS701" in line] == [
        "regioner/provregionen/a.md:1:1 fel KS701 Mappen «provregionen» saknar _region.md. | Menade du provregion? Lägg till "
        "regioner/provregionen/_region.md eller flytta filen.",
    ]


def test_fields_that_differ_from_the_path() -> None:
    files = {
        "kunskapsstod/prov.md": stod(),
        "regioner/provregion/_region.md": region(),
        "regioner/provregion/prov.md": addition(region="annan", till="annat"),
    }
    assert findings(files) == [
        "regioner/provregion/prov.md:2:9 fel KS701 Fältet region är «annan», men filen ligger i mappen «provregion». | Skriv "
        "region: provregion, eller flytta filen.",
        "regioner/provregion/prov.md:3:7 fel KS701 Fältet till är «annat», men filen heter «prov.md». | Skriv till: prov, eller "
        "döp om filen till annat.md.",
    ]


def test_leaves_the_right_place_alone() -> None:
    files = {"regioner/provregion/_region.md": region(), "regioner/provregion/prov.md": addition()}
    assert codes({"kunskapsstod/prov.md": stod(), **files}) == []
