import pytest

from tests.helpers import codes, findings, stod


def test_a_text_where_a_list_is_wanted() -> None:
    assert findings(stod(vardniva="primarvard")) == [
        "kunskapsstod/prov.md:9:11 fel KS103 Fältet vardniva ska vara en lista, men här står texten «primarvard». | Skriv så "
        "här: vardniva: [primarvard].",
    ]


@pytest.mark.parametrize(
    ("falt", "written", "hint"),
    [
        ("vardniva", "primärvård", "vardniva: [primarvard]. Tillåtna värden: egenvard, primarvard, "),
        ("vardniva", "alla", "vardniva: [egenvard]. Tillåtna värden: egenvard, primarvard, "),
        ("vardniva", "{egenvard: x}", "vardniva: [egenvard]. Tillåtna värden: egenvard, primarvard, "),
        ("samsjuklighet", "gikt", "samsjuklighet: [{id: …, text: …}]."),
        ("samsjuklighet", "{id: gikt, text: x}", "samsjuklighet: [{id: …, text: …}]."),
        ("kallor", "En bok", "kallor: [{id: …}]."),
        ("kallor", "provkalla", "kallor: [provkalla]."),
        ("synonymer", "podager", "synonymer: [podager]."),
        ("synonymer", "podager, giktartrit", "synonymer: [första, andra]."),
        ("synonymer", '"podager] # x"', "synonymer: [första, andra]."),
        ("relaterade", "Gikt och annat", "relaterade: [första, andra]."),
        ("koder", "{icd10se: M10.9}", "icd10se: [M10.9]."),
        ("koder", "{icd10se: gikt}", "icd10se: [{kod: …}]."),
    ],
)
def test_the_advice_repeats_only_what_would_be_right(falt: str, written: str, hint: str) -> None:
    (found,) = (one for one in findings(stod(**{falt: written})) if " KS103 " in one)
    assert f"Skriv så här: {hint}" in found


def test_a_list_where_a_text_is_wanted() -> None:
    assert findings(stod(titel="[Gikt, podager]")) == [
        "kunskapsstod/prov.md:3:8 fel KS103 Fältet titel ska vara en text, men här står en lista. | Skriv så här: titel: en text.",
    ]


def test_a_text_where_keys_are_wanted() -> None:
    assert findings(stod(ansvarig="NPO prov")) == [
        "kunskapsstod/prov.md:14:11 fel KS103 Fältet ansvarig ska vara uppgifter med namn, men här står texten «NPO prov». | "
        "Skriv så här: ansvarig: {organ: …, forvaltare: …, kontakt: …}.",
    ]


def test_an_entry_of_a_list() -> None:
    assert findings(stod(samsjuklighet="[gikt]")) == [
        "kunskapsstod/prov.md:17:17 fel KS103 En post i samsjuklighet ska vara uppgifter med namn, men här står texten «gikt». | "
        "Skriv så här: - {id: …, text: …}.",
    ]
    assert findings(stod(synonymer="[{namn: gikt}]")) == [
        "kunskapsstod/prov.md:17:13 fel KS103 En post i synonymer ska vara en text, men här står uppgifter med namn. | Skriv så "
        "här: - en text.",
    ]


def test_names_the_word_that_may_stand_instead() -> None:
    assert "eller patientmedverkan: ingen." in findings(stod(status="utkast", patientmedverkan="inga"))[0]


def test_leaves_a_short_form_alone() -> None:
    assert codes(stod(koder="{icd10se: [M10.9]}")) == []
