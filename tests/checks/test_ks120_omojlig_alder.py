from tests.helpers import codes, findings, stod


def test_the_lowest_above_the_highest() -> None:
    assert findings(stod(population="{text: Å 😀, alder_fran: 65, alder_till: 18}")) == [
        "kunskapsstod/prov.md:17:53 fel KS120 alder_till 18 är lägre än alder_fran 65. | Rätta den ålder som är fel.",
    ]


def test_older_than_anyone_is_one_mistake() -> None:
    assert findings(stod(population="{alder_fran: 180, alder_till: 65}")) == [
        "kunskapsstod/prov.md:17:26 fel KS120 Åldern 180 i alder_fran är högre än 120. | Skriv åldern i hela år, eller ta bort "
        "gränsen.",
    ]


def test_leaves_the_same_age_one_limit_and_invalid_ages_alone() -> None:
    assert codes(stod(population="{alder_fran: 18, alder_till: 18}")) == []
    assert codes(stod(population="{alder_fran: 120}")) == []
    assert codes(stod(population="{alder_fran: 65 år, alder_till: 18}")) == ["KS110"]
