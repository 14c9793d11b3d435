from tests.helpers import codes, findings, stod


def test_refuses_an_alias() -> None:
    assert findings("---\ntitel: &å Gikt\nkort_titel: *å\n---\n") == [
        "kunskapsstod/prov.md:2:8 fel KS012 En text får inte börja med * eller &, som betyder något särskilt: «titel: &å Gikt». "
        "| Sätt hela texten inom citattecken.",
    ]


def test_leaves_a_quoted_asterisk_alone() -> None:
    assert codes(stod(titel='"*Gikt"')) == []
