from tests.helpers import codes, findings, stod, two


def test_names_the_nearest() -> None:
    assert findings(two("relaterade: [annam]")) == [
        "kunskapsstod/prov.md:17:14 fel KS404 Kunskapsstödet «annam» i relaterade finns inte. | Menade du annan? Id:t är filens "
        "namn i kunskapsstod/, utan .md.",
    ]


def test_comorbidity_after_other_letters() -> None:
    assert findings(stod(samsjuklighet="[{text: Å 😀, id: hjartsvikt}]")) == [
        "kunskapsstod/prov.md:17:33 fel KS404 Kunskapsstödet «hjartsvikt» i samsjuklighet finns inte. | Id:t är filens namn i "
        "kunskapsstod/, utan .md.",
    ]


def test_leaves_existing_and_invalid_ids_alone() -> None:
    assert codes(two("samsjuklighet: [{id: annan, text: Å.}]")) == []
    assert codes(stod(relaterade="[Hjärtsvikt]")) == ["KS105"]


def test_a_support_that_was_renamed() -> None:
    register = "- {id: gammalt, till: mellan, datum: 2026-01-01}\n- {id: mellan, till: annan, datum: 2026-02-01}\n"
    assert findings({**two("relaterade: [gammalt]"), "omdirigeringar.yml": register}) == [
        "kunskapsstod/prov.md:17:14 fel KS404 Kunskapsstödet «gammalt» i relaterade finns inte. | Kunskapsstödet heter nu annan.",
    ]
