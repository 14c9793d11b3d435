from tests.helpers import body, codes, findings, stod


def test_names_the_field_and_the_probable_value() -> None:
    assert findings(stod(vardniva="[primärvård]")) == [
        "kunskapsstod/prov.md:9:12 fel KS104 Okänd vårdnivå «primärvård». | Skriv primarvard. Tillåtna värden: egenvard, primarvard, "
        "kommunal_halso_och_sjukvard, specialiserad_oppenvard, slutenvard, hogspecialiserad."
    ]


def test_names_the_block_of_an_attribute() -> None:
    block = "::: varningssymtom {bradska=aktu}\nFeber.\n:::"
    assert findings(stod(body=body("Utredning", block))) == [
        "kunskapsstod/prov.md:29:29 fel KS104 Okänd brådska «aktu» i blocket varningssymtom. | Skriv akut. Tillåtna värden: ring112, akut, "
        "inom_dygn, skyndsamt."
    ]


def test_leaves_known_values_alone() -> None:
    assert codes(stod(vardniva="[egenvard, slutenvard]")) == []
