from tests.helpers import body, codes, findings, stod


def test_is_one_mistake() -> None:
    assert findings(stod(body=body("Utredning", "Å 😀 ![Trappa](trappa.png)"))) == [
        "kunskapsstod/prov.md:29:15 fel KS407 Bilder stöds inte ännu: «trappa.png». | Visa innehållet som en tabell eller ett "
        "flödesschema, eller länka till en sida där bilden finns.",
    ]


def test_leaves_a_chart_alone() -> None:
    assert codes(stod(body=body("Utredning", "```mermaid\nflowchart TD\nA --> B\n```"))) == []
