import pytest

from tests.helpers import codes, findings, stod


def test_points_at_the_key() -> None:
    decision = "{organ: NPO, datum: 2026-01-01, diarienummer: 1/26}"
    assert findings(stod(godkand=decision)) == [
        "kunskapsstod/prov.md:17:1 fel KS118 Fältet godkand får inte stå när status är exempel. | Ta bort fältet, eller ändra "
        "status om texten verkligen är beslutad.",
    ]


def test_inherited_texts_too() -> None:
    assert codes(stod(status="arvd", patientmedverkan="ingen")) == ["KS118"]


@pytest.mark.parametrize("written", ["Inga", "{deklarerat: Inga}", "{deklarerat: Inga, datum: 2026-13-01, hanterat: x}", "[x]"])
def test_what_is_in_a_field_that_may_not_stand_there_is_not_looked_into(written: str) -> None:
    assert codes(stod(jav=written)) == ["KS118"]
    assert "KS118" not in codes(stod(status="utkast", jav=written)) != []


def test_leaves_other_statuses_alone() -> None:
    assert codes(stod(status="utkast", patientmedverkan="ingen")) == []


def test_leaves_a_status_that_is_none_to_its_own_rule() -> None:
    assert codes(stod(status="[exempel]", patientmedverkan="ingen")) == ["KS103"]
