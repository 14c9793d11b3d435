from tests.helpers import codes, findings


def test_front_matter_that_is_a_text() -> None:
    assert findings("---\nGikt\n---\n") == [
        "kunskapsstod/prov.md:2:1 fel KS020 Här ska det stå uppgifter med namn och värde, men det står något annat eller "
        "ingenting. | Skriv en uppgift per rad: namnet, kolon, mellanslag och värdet.",
    ]


def test_an_entry_that_is_a_text() -> None:
    assert findings({"begrepp/prov.yml": "- {id: urat, term: urat}\n- åh\n"}) == [
        "begrepp/prov.yml:2:3 fel KS020 Här ska det stå uppgifter med namn och värde, men det står något annat eller ingenting. "
        "| Skriv en uppgift per rad: namnet, kolon, mellanslag och värdet.",
    ]


def test_leaves_an_empty_register_alone() -> None:
    assert codes({"begrepp/prov.yml": ""}) == []
