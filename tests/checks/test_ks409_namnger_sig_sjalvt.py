from tests.helpers import body, codes, findings, stod


def test_is_one_mistake() -> None:
    assert findings(stod(relaterade="[prov]")) == [
        "kunskapsstod/prov.md:17:14 fel KS409 Kunskapsstödet namnger sig självt i relaterade. | Ta bort prov, eller skriv det "
        "stöd som menades.",
    ]


def test_leaves_links_within_the_text_alone() -> None:
    assert codes(stod(body=body("Utredning", "[x](prov.md#behandling)"))) == []
