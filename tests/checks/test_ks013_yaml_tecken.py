from tests.helpers import codes, findings, stod


def test_points_at_the_character_after_other_letters() -> None:
    assert findings("---\ntitel: Åå😀\x07\n---\n") == [
        "kunskapsstod/prov.md:2:11 fel KS013 Här står ett osynligt styrtecken (U+0007), som inte får finnas i uppgifterna. | Ta "
        "bort tecknet: radera det synliga tecknet före och efter, och skriv dem på nytt.",
    ]


def test_leaves_emoji_alone() -> None:
    assert codes(stod(titel="Åå 😀")) == []


def test_a_character_written_as_an_escape_is_one_too() -> None:
    found = findings(stod(titel='"Gi\\akt"'))
    assert [line.split()[2] for line in found] == ["KS013"]
    assert "U+0007" in found[0]
    assert codes(stod(titel='"Gi\\u00e5kt"')) == []
