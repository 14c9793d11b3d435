from tests.helpers import codes, findings, stod


def test_points_at_the_key() -> None:
    decision = "{organ: NPO, datum: 2026-01-01, diarienummer: 1/26}"
    assert findings(stod(godkand=decision)) == [
        "kunskapsstod/prov.md:17:1 fel KS118 Fältet godkand får inte stå när status är exempel. | Ta bort fältet, eller ändra "
        "status om texten verkligen är beslutad.",
    ]


def test_inherited_texts_too() -> None:
    assert codes(stod(status="arvd", patientmedverkan="ingen")) == ["KS118"]


def test_leaves_other_statuses_alone() -> None:
    assert codes(stod(status="utkast", patientmedverkan="ingen")) == []
