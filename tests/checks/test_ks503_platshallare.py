from tests.helpers import addition, body, codes, findings, region, stod


def test_points_at_the_placeholder_after_other_letters() -> None:
    assert findings(stod(body=body("Utredning", "Å 😀 TODO: mer och [...]."))) == [
        "kunskapsstod/prov.md:29:5 fel KS503 Platshållaren «TODO» står kvar i texten. | Skriv det som ska stå där, eller ta bort "
        "det. Sätt status utkast om texten inte är färdig.",
        "kunskapsstod/prov.md:29:19 fel KS503 Platshållaren «[...]» står kvar i texten. | Skriv det som ska stå där, eller ta "
        "bort det. Sätt status utkast om texten inte är färdig.",
    ]


def test_in_a_field() -> None:
    assert findings(stod(sammanfattning="Lorem ipsum dolor.")) == [
        "kunskapsstod/prov.md:7:17 fel KS503 Platshållaren «Lorem ipsum» står kvar i sammanfattning. | Skriv det som ska stå "
        "där, eller ta bort det. Sätt status utkast om texten inte är färdig.",
    ]


def test_a_line_that_says_that_more_will_come() -> None:
    for text in ("Kompletteras.", "- (kompletteras av NPO)", "Doserna kompletteras senare.", "FIXME", "???", "XXX", "[…]"):
        assert codes(stod(body=body("Utredning", text))) == ["KS503"]


def test_leaves_ordinary_words_code_and_drafts_alone() -> None:
    assert codes(stod(body=body("Utredning", "Behandlingen kompletteras med råd. Todo är spanska? `TODO`"))) == []
    assert codes(stod(status="utkast", body=body("Utredning", "TODO"))) == []


def test_an_addition_has_no_status() -> None:
    files = {"kunskapsstod/prov.md": stod(), "regioner/provregion/_region.md": region()}
    assert findings({**files, "regioner/provregion/prov.md": addition("## Remissrutiner\n\nTODO\n")}) == [
        "regioner/provregion/prov.md:11:1 fel KS503 Platshållaren «TODO» står kvar i texten. | Skriv det som ska stå där, eller ta "
        "bort det.",
    ]
