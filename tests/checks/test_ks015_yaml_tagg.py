from tests.helpers import codes, findings, stod


def test_refuses_a_tag() -> None:
    assert findings("---\ntitel: !!python/object:os.system x\n---\n") == [
        "kunskapsstod/prov.md:2:8 fel KS015 Värdet börjar med taggen «!!python/object:os.system», och taggar tas inte emot. | Ta "
        "bort taggen, eller sätt hela texten inom citattecken.",
    ]


def test_leaves_a_quoted_exclamation_mark_alone() -> None:
    assert codes(stod(titel='"!Gikt"')) == []
