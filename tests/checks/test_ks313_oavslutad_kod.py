from tests.helpers import body, codes, findings, stod


def test_points_at_the_opening_line() -> None:
    assert findings(stod(body=body("Utredning", "Fråga.\n\n```mermaid\nflowchart TD\nA --> B"))) == [
        "kunskapsstod/prov.md:31:1 fel KS313 Kodrutan eller flödesschemat som börjar här avslutas aldrig. | Skriv ``` på en egen "
        "rad efter det sista i rutan.",
    ]


def test_leaves_a_closed_chart_alone() -> None:
    assert codes(stod(body=body("Utredning", "```mermaid\nflowchart TD\nA --> B\n```"))) == []
