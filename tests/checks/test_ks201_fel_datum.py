from tests.helpers import body, codes, findings, stod


def test_another_form() -> None:
    assert findings(stod(granskad="3/2 2026")) == [
        "kunskapsstod/prov.md:17:11 fel KS201 Fel form på datum i granskad: «3/2 2026». | Skriv år-månad-dag med siffror, till "
        "exempel 2026-11-21.",
    ]


def test_a_day_that_does_not_exist_after_other_letters() -> None:
    assert findings(stod(ursprung="{region: Å 😀, dokument: x, datum: 2026-02-30}")) == [
        "kunskapsstod/prov.md:17:45 fel KS201 Dagen «2026-02-30» finns inte. | Månaden har 28 dagar. Rätta dag eller månad.",
    ]


def test_an_attribute_of_a_block() -> None:
    block = "::: galler-till {datum=2026-13-01}\nText.\n:::"
    assert findings(stod(body=body("Utredning", block))) == [
        "kunskapsstod/prov.md:29:24 fel KS201 Dagen «2026-13-01» i blocket galler-till finns inte. | Månaderna är 01–12. Rätta "
        "dag eller månad.",
    ]


def test_leaves_a_leap_day_alone() -> None:
    assert codes(stod(granskad="2024-02-29")) == []
