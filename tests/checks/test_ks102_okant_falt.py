from tests.helpers import body, codes, findings, stod


def test_points_at_the_key_and_names_the_probable_one() -> None:
    assert findings(stod(titel=None, titl="Åh")) == [
        "kunskapsstod/prov.md:16:1 fel KS102 Okänt fält «titl». | Menade du titel? Här kan stå: id, titel, kort_titel, typ, "
        "status, version, sammanfattning, programomrade, amnesomrade, vardniva, malgrupp, population, koder, koder_saknas …",
    ]


def test_a_capital_letter_is_a_misspelling() -> None:
    assert findings(stod(titel=None, Titel="Åh")) == [
        "kunskapsstod/prov.md:16:1 fel KS102 Okänt fält «Titel». | Menade du titel? Här kan stå: id, titel, kort_titel, typ, "
        "status, version, sammanfattning, programomrade, amnesomrade, vardniva, malgrupp, population, koder, koder_saknas …",
    ]


def test_within_an_entry_after_other_letters() -> None:
    assert findings(stod(population="{text: Åå 😀, aldr_fran: 18}")) == [
        "kunskapsstod/prov.md:17:26 fel KS102 Okänt fält «aldr_fran». | Menade du alder_fran? Här kan stå: alder_fran, "
        "alder_till, kon, graviditet, text.",
    ]


def test_an_attribute_of_a_block() -> None:
    block = '::: remittera {till="Å 😀" nra=x}\nText.\n:::'
    assert findings(stod(body=body("Utredning", block))) == [
        "kunskapsstod/prov.md:29:27 fel KS102 Okänt attribut «nra» i blocket remittera. | Här kan stå: till, nar.",
    ]


def test_a_forgotten_divider_in_a_block_is_one_mistake() -> None:
    block = "::: rekommendation {ge-kost riktning=for styrkastark evidens=hog}\nText.\n:::"
    assert findings(stod(body=body("Utredning", block))) == [
        "kunskapsstod/prov.md:29:21 fel KS102 Okänt attribut «ge-kost» i blocket rekommendation. | Menade du #ge-kost? Här kan "
        "stå: id, riktning, styrka, evidens, prioritet, prioritet_kalla, atgard, kallor.",
        "kunskapsstod/prov.md:29:42 fel KS102 Okänt attribut «styrkastark» i blocket rekommendation. | Menade du styrka=stark? "
        "Här kan stå: id, riktning, styrka, evidens, prioritet, prioritet_kalla, atgard, kallor.",
    ]


def test_a_block_without_attributes() -> None:
    assert findings(stod(body=body("Utredning", "::: notera {viktigt}\nText.\n:::"))) == [
        "kunskapsstod/prov.md:29:13 fel KS102 Okänt attribut «viktigt» i blocket notera. | Blocket har inga attribut: ta bort det.",
    ]


def test_leaves_known_fields_alone() -> None:
    assert codes(stod(kort_titel="Prov")) == []
