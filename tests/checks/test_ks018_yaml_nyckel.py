from tests.helpers import codes, findings, stod


def test_points_at_a_template_not_filled_in() -> None:
    assert findings("---\ntitel: {{titel}}\n---\n") == [
        "kunskapsstod/prov.md:2:9 fel KS018 Här står en lista eller en grupp av uppgifter där det ska stå ett namn. | Skriv ett "
        "enkelt namn före kolon. Är klamrarna en del av en text, sätt texten inom citattecken.",
    ]


def test_leaves_quoted_braces_alone() -> None:
    assert codes(stod(titel='"{{titel}}"')) == []
