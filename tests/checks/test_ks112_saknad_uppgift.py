from tests.helpers import body, codes, findings, stod


def test_a_part_of_a_field() -> None:
    assert findings(stod(ansvarig="{organ: Å, forvaltare: redaktionen}")) == [
        "kunskapsstod/prov.md:14:11 fel KS112 Uppgiften kontakt saknas under ansvarig. | Lägg till kontakt: … (Funktionsadress, "
        "aldrig en persons).",
    ]


def test_a_part_of_an_entry_after_other_letters() -> None:
    assert findings(stod(samsjuklighet="[{id: prov-a, text: Å 😀}, {text: Å}]")) == [
        "kunskapsstod/prov.md:17:42 fel KS112 Uppgiften id saknas under samsjuklighet. | Lägg till id: … (Det andra "
        "kunskapsstödets id).",
    ]


def test_attributes_of_a_block() -> None:
    assert findings(stod(body=body("Utredning", "::: remittera\nText.\n:::"))) == [
        "kunskapsstod/prov.md:29:1 fel KS112 Attributet till saknas i blocket remittera. | Skriv till=… (Vart patienten "
        "remitteras).",
    ]
    block = "::: rekommendation {riktning=for styrka=stark evidens=hog}\nText.\n:::"
    assert findings(stod(body=body("Utredning", block))) == [
        "kunskapsstod/prov.md:29:1 fel KS112 Attributet id saknas i blocket rekommendation. | Skriv #kort-namn (Permanent namn "
        "inom dokumentet, skrivs #namn).",
    ]


def test_leaves_a_misspelt_key_to_its_own_message() -> None:
    assert codes(stod(ansvarig="{organ: Å, forvaltare: redaktionen, kontakter: a@b.se}")) == ["KS102"]


def test_leaves_an_empty_key_to_its_own_message() -> None:
    assert codes(stod(ansvarig="{organ: Å, forvaltare: redaktionen, kontakt: }")) == ["KS022"]
