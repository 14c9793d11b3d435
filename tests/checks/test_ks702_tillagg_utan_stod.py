from tests.helpers import addition, codes, findings, region, stod


def test_names_the_nearest() -> None:
    files = {"regioner/provregion/_region.md": region(), "regioner/provregion/prow.md": addition(till="prow")}
    assert findings({"kunskapsstod/prov.md": stod(), **files}) == [
        "regioner/provregion/prow.md:3:7 fel KS702 Kunskapsstödet «prow» finns inte. | Menade du prov? Filnamn och fältet till "
        "ska vara kunskapsstödets id.",
    ]


def test_leaves_a_misnamed_file_to_its_own_message() -> None:
    files = {"regioner/provregion/_region.md": region(), "regioner/provregion/prow.md": addition()}
    assert codes({"kunskapsstod/prov.md": stod(), **files}) == ["KS701"]


def test_of_a_support_that_was_renamed() -> None:
    files = {
        "kunskapsstod/prov.md": stod(),
        "regioner/provregion/_region.md": region(),
        "regioner/provregion/gammalt.md": addition(till="gammalt"),
        "omdirigeringar.yml": "- {id: gammalt, till: prov, datum: 2026-01-01}\n",
    }
    assert findings(files) == [
        "regioner/provregion/gammalt.md:3:7 fel KS702 Kunskapsstödet «gammalt» finns inte. | Kunskapsstödet heter nu prov. Döp om filen "
        "till prov.md, och skriv till: prov.",
    ]
