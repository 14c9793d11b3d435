from tests.helpers import codes, findings, stod


def test_an_empty_text() -> None:
    assert findings(stod(titel='""')) == [
        "kunskapsstod/prov.md:3:8 fel KS107 Texten i titel är tom. | Skriv ett värde.",
    ]


def test_a_short_id() -> None:
    assert findings(stod(relaterade="[ab]")) == [
        "kunskapsstod/prov.md:17:14 fel KS107 Värdet «ab» i relaterade är för kort. | Skriv minst 3 tecken.",
    ]


def test_an_empty_list() -> None:
    assert findings(stod(vardniva="[]")) == [
        "kunskapsstod/prov.md:9:11 fel KS107 Listan vardniva är tom. | Skriv minst ett värde i listan.",
    ]


def test_leaves_a_list_with_an_empty_entry_to_its_own_message() -> None:
    assert codes(stod(vardniva="\n  -")) == ["KS022"]
