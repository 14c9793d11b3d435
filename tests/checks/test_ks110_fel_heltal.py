from tests.helpers import codes, findings, stod


def test_a_unit() -> None:
    assert findings(stod(population="{text: Å 😀, alder_fran: 18 år}")) == [
        "kunskapsstod/prov.md:17:37 fel KS110 Fel värde för alder_fran: «18 år» är inget heltal. | Skriv bara siffror, till "
        "exempel 18.",
    ]


def test_leaves_a_number_alone() -> None:
    assert codes(stod(population="{alder_fran: 18, alder_till: 100}")) == []
