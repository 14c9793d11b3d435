from tests.helpers import codes, findings, stod

LOG = "[{version: 1.0.0, datum: 2026-11-21, typ: ny, text: Åh 😀., patientsakerhet: VALUE}]"


def test_yes_in_swedish_after_other_letters() -> None:
    assert findings(stod(andringslogg=LOG.replace("VALUE", "ja"))) == [
        "kunskapsstod/prov.md:15:91 fel KS109 Fel värde för patientsakerhet: «ja». | Skriv true.",
    ]


def test_capitals() -> None:
    assert findings(stod(andringslogg=LOG.replace("VALUE", "True")))[0].endswith("| Skriv true.")


def test_anything_else() -> None:
    assert findings(stod(andringslogg=LOG.replace("VALUE", "kanske")))[0].endswith("| Skriv true eller false.")


def test_leaves_true_and_false_alone() -> None:
    assert codes(stod(andringslogg=LOG.replace("VALUE", "true"))) == []
