import pytest

from generator.parse.characters import BIDI, INVISIBLE
from tests.helpers import body, codes, findings, stod


def test_points_at_the_first_of_each_line() -> None:
    text = stod(titel="Å 😀 Gi\u00adk\u00adt", body=body("Utredning", "Fråga\u200b."))
    assert findings(text) == [
        "kunskapsstod/prov.md:3:14 upplysning KS007 Här står ett mjukt bindestreck (U+00AD), som inte syns. | Kör kunskap fix, "
        "eller ta bort tecknet.",
        "kunskapsstod/prov.md:29:6 upplysning KS007 Här står ett blanksteg utan bredd (U+200B), som inte syns. | Kör kunskap fix, "
        "eller ta bort tecknet.",
    ]


def test_another_direction_deceives() -> None:
    assert findings(stod(body=body("Utredning", "Ge \u202e5 mg."))) == [
        "kunskapsstod/prov.md:29:4 varning KS007 Här står ett styrtecken för skrivriktning (U+202E), som inte syns. | Kör kunskap "
        "fix, eller ta bort tecknet.",
    ]


@pytest.mark.parametrize(
    ("before", "after", "place"),
    [
        ("titel:", "titel\u00a0:", "3:6"),
        ("titel: ", "titel:\u00a0", "3:7"),
        ("vardniva: ", "vardniva:\u202f", "9:10"),
        ("  - {id", "\u00a0\u00a0- {id", "13:1"),
        ("typ: handbok", "typ:\u00a0handbok", "13:25"),
    ],
)
def test_a_hard_space_in_the_order_of_front_matter(before: str, after: str, place: str) -> None:
    (finding,) = findings(stod().replace(before, after, 1))
    assert finding.startswith(f"kunskapsstod/prov.md:{place} upplysning KS007 Här står ett hårt mellanslag (U+")
    assert finding.endswith("), som inte syns. | Kör kunskap fix, eller skriv ett vanligt mellanslag.")


def test_a_hard_space_in_a_register() -> None:
    assert codes({"begrepp/prov.yml": "-\u00a0id: urat\n\u00a0 term:\u00a0urat\n"}) == ["KS007", "KS007"]


def test_the_last_of_many_says_how_many() -> None:
    found = findings(stod(body=body("Utredning", "Å\u2060.\n" * 22)))
    assert len(found) == 20
    assert found[-1].startswith(
        "kunskapsstod/prov.md:48:2 upplysning KS007 Här står ett osynligt fogtecken (U+2060), som inte syns, och "
    )
    assert "och på 2 rader till." in found[-1]


def test_every_character_has_its_place_and_severity() -> None:
    for tecken in INVISIBLE:
        (finding,) = findings(stod(body=body("Utredning", f"Fråga{tecken}.")))
        assert finding.split()[1] == ("varning" if tecken in BIDI else "upplysning"), f"U+{ord(tecken):04X}"


def test_takes_nothing_away() -> None:
    text = stod(titel="Pr\u200bov", relaterade="[sa\u00adknas]", version="1.0.1")
    assert codes(text) == ["KS007", "KS204", "KS105", "KS007"]


def test_leaves_hard_spaces_in_texts_and_other_scripts_alone() -> None:
    links = '[{kalla: "1177", titel: "می\u200cخواهم \u200f", url: "https://www.1177.se/", sprak: fa}]'
    assert codes(stod(sammanfattning="Ge 5\u00a0mg.", patientlankar=links, body=body("Utredning", "5\u00a0mg 👨\u200d👩."))) == []
    assert codes(stod(sammanfattning=">\n  Ge\n  5\u00a0mg: en gång.")) == []
