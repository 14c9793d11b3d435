from tests.helpers import codes, findings, stod


def test_is_one_mistake() -> None:
    assert findings(stod(titel="Å 😀").replace("\n", "\r\n")) == [
        "kunskapsstod/prov.md:1:4 upplysning KS009 Raderna slutar med CRLF, som Windows skriver. | Kör kunskap fix, eller spara "
        "filen med radslut LF.",
    ]


def test_places_after_it_hold() -> None:
    text = stod(titel="Å 😀", vardniva="[primärvård]").replace("\n", "\r\n")
    assert [line.split()[0] for line in findings(text)] == ["kunskapsstod/prov.md:1:4", "kunskapsstod/prov.md:9:12"]


def test_cr_alone_and_a_file_without_front_matter() -> None:
    assert findings({"begrepp/prov.yml": "- id: urat\r  term: urat\r"}) == [
        "begrepp/prov.yml:1:11 upplysning KS009 Raderna slutar med CR, som gamla Mac skrev. | Kör kunskap fix, eller spara filen "
        "med radslut LF.",
    ]
    assert codes("titel: Å\r\n") == ["KS010", "KS009"]


def test_leaves_an_ordinary_file_alone() -> None:
    assert codes(stod()) == []
