from unicodedata import normalize

from tests.helpers import body, codes, findings, stod


def test_points_at_both_characters() -> None:
    assert findings(stod(titel="Å 😀 Hja\u0308rtsvikt")) == [
        "kunskapsstod/prov.md:3:14 upplysning KS008 Bokstaven «ä» är skriven som två tecken. | Kör kunskap fix, eller skriv "
        "bokstaven på nytt.",
    ]


def test_a_whole_file_is_read_as_usual() -> None:
    assert set(codes(normalize("NFD", stod()))) == {"KS008"}
    assert findings(normalize("NFD", stod(body=body("Utredning", "Å.\n" * 30))))[-1].endswith(
        "på 19 rader till. | Kör kunskap fix, eller skriv bokstaven på nytt."
    )


def test_leaves_accents_without_a_letter_of_their_own_alone() -> None:
    assert codes(stod(body=body("Utredning", "Medelvärdet x\u0304 och \u0301."))) == []
