from tests.helpers import codes, findings, stod


def test_names_both() -> None:
    assert findings(stod("annat")) == [
        "kunskapsstod/prov.md:2:5 fel KS114 Fältet id är «annat», men filen heter «prov.md». | Skriv id: prov, eller döp om "
        "filen till annat.md.",
    ]


def test_leaves_an_invalid_id_to_its_own_message() -> None:
    assert codes(stod("Prov")) == ["KS105"]
