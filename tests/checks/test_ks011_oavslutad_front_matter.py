from tests.helpers import body, codes, findings, stod


def test_points_at_the_opening_line() -> None:
    assert findings("---\nid: prov\n\n## Bakgrund\n") == [
        "kunskapsstod/prov.md:1:1 fel KS011 Uppgifterna som börjar här avslutas aldrig. | Skriv --- på en egen rad efter den "
        "sista uppgiften, före texten.",
    ]


def test_leaves_a_rule_in_the_text_alone() -> None:
    assert codes(stod(body=body("Utredning", "Fråga.\n\n---\n\nUndersök."))) == []
