from tests.helpers import codes, findings, stod


def test_says_how_long_it_is_and_may_be() -> None:
    assert findings(stod(titel="Å" * 81)) == [
        "kunskapsstod/prov.md:3:8 fel KS106 Texten i titel är 81 tecken, men får vara högst 80. | Korta den med 1 tecken.",
    ]


def test_counts_characters_and_not_bytes() -> None:
    assert codes(stod(titel="😀" * 80)) == []
