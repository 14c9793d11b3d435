from tests.helpers import body, codes, findings, stod


def test_points_at_the_heading() -> None:
    assert findings(stod(body=body("Behandling", "# Å 😀\n\nText."))) == [
        "kunskapsstod/prov.md:33:1 fel KS305 Rubriken «Å 😀» är skriven med ett enda #. | Skriv två # för mallens rubriker och "
        "tre # för egna. Titeln står i fältet titel.",
    ]


def test_other_pages_have_no_template() -> None:
    assert findings({"programomraden/prov.md": "---\nnamn: Å\n---\n\n# Å\n"}) == [
        "programomraden/prov.md:5:1 fel KS305 Rubriken «Å» är skriven med ett enda #. | Skriv två #. Titeln står i fältet namn.",
    ]


def test_leaves_text_with_a_hash_alone() -> None:
    assert codes(stod(body=body("Behandling", "Punkt \\# 1."))) == []
