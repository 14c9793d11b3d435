from tests.helpers import body, codes, findings, stod


def test_points_at_the_opening_line() -> None:
    assert findings(stod(body=body("Utredning", "Fråga.\n\n::: notera\n\n:::"))) == [
        "kunskapsstod/prov.md:31:1 fel KS308 Blocket notera är tomt. | Skriv text mellan raden som öppnar blocket och :::, eller "
        "ta bort blocket.",
    ]


def test_leaves_blocks_that_need_no_text_alone() -> None:
    assert codes(stod(body=body("Utredning", "::: varningssymtom {inga}\n:::"))) == []
