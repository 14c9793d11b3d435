from tests.helpers import BODY, codes, findings, stod


def test_points_at_the_text() -> None:
    assert findings(stod(body="Gikt är vanligt.\n\n" + BODY)) == [
        "kunskapsstod/prov.md:19:1 fel KS318 Text står före den första rubriken. | Flytta den till ett avsnitt, eller skriv den "
        "i fältet sammanfattning.",
    ]


def test_leaves_a_free_page_alone() -> None:
    assert codes({"om/prov.md": "---\ntitel: Å\nbeskrivning: Å\n---\n\nText.\n"}) == []
