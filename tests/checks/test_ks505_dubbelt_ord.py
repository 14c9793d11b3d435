import pytest

from tests.helpers import body, codes, findings, stod


def judged(text: str) -> list[str]:
    return findings(stod(body=body("Utredning", text)))


def test_points_at_the_second() -> None:
    assert judged("Å 😀 Fråga om om feber, och\nom\nom smärta.") == [
        "kunskapsstod/prov.md:29:14 varning KS505 Ordet «om» står två gånger efter varandra. | Ta bort det ena.",
        "kunskapsstod/prov.md:31:1 varning KS505 Ordet «om» står två gånger efter varandra. | Ta bort det ena.",
    ]


def test_in_fields() -> None:
    assert findings(stod(sammanfattning="Gör det som som ska göras.")) == [
        "kunskapsstod/prov.md:7:17 varning KS505 Ordet «som» står två gånger efter varandra i sammanfattning. | Ta bort det ena.",
    ]


@pytest.mark.parametrize("text", ["Att att fråga.", "- På på punkt", "::: notera\n\nTa ta det.\n:::", "| Å | som som |\n|---|---|"])
def test_at_the_beginning_in_lists_blocks_and_tables(text: str) -> None:
    assert [line.split()[2] for line in judged(text)] == ["KS505"]


def test_at_the_end_of_a_sentence() -> None:
    assert codes(stod(body=body("Utredning", "Fråga patienten patienten."))) == ["KS505"]


@pytest.mark.parametrize(
    "text",
    [
        "Det det handlar om är att de de träffar får hjälp.",
        "Fråga om smärta.\n\nSmärta är vanligt. Smärta, smärta.",
        "### Anamnes\nAnamnes är viktigt.",
        "- smärta\n- smärta\n\n| smärta | smärta |\n|---|---|\n| | |",
        "```mermaid\nflowchart TD\nA[ja ja] --> B\nB --> C\n```",
        "Smärta [@provkalla] smärta och `smärta` smärta-smärta, 10 10, p p.",
    ],
)
def test_leaves_what_may_stand_twice_alone(text: str) -> None:
    assert judged(text) == []
