from tests.helpers import codes, findings, stod


def test_says_what_to_add() -> None:
    assert findings(stod(status="remiss")) == [
        "kunskapsstod/prov.md:1:1 fel KS119 Fältet remiss saknas, men status är remiss. | Lägg till remiss: {fran: …, till: …} "
        "med datum.",
    ]


def test_leaves_a_stated_period_alone() -> None:
    assert codes(stod(status="remiss", remiss="{fran: 2026-11-01, till: 2027-01-31}")) == []


def test_leaves_a_misspelt_field_to_its_own_message() -> None:
    assert codes(stod(status="remiss", remis="{fran: 2026-11-01, till: 2027-01-31}")) == ["KS102"]
