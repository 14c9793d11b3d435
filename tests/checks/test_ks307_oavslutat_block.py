from tests.helpers import body, codes, findings, stod


def test_points_at_the_opening_line() -> None:
    assert findings(stod(body=body("Patientinformation", "Du kan söka vård.\n\n::: notera\nText."))) == [
        "kunskapsstod/prov.md:43:1 fel KS307 Blocket notera avslutas aldrig. | Skriv ::: på en egen rad efter blockets text.",
    ]


def test_leaves_a_closed_block_alone() -> None:
    assert codes(stod(body=body("Utredning", ":::: notera\nText.\n::::"))) == []
