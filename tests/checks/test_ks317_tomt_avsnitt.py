from tests.helpers import BODY, body, codes, findings, stod


def test_a_required_section() -> None:
    assert findings(stod(body=body("Utredning", ""))) == [
        "kunskapsstod/prov.md:27:1 varning KS317 Avsnittet «Utredning» är tomt. | Skriv vad som gäller.",
    ]


def test_a_section_with_headings_alone() -> None:
    optional = BODY.replace("## Klinisk", "## Komplikationer\n\n### Å\n\n## Klinisk")
    assert findings(stod(body=optional)) == [
        "kunskapsstod/prov.md:35:1 varning KS317 Avsnittet «Komplikationer» är tomt. | Skriv vad som gäller, eller ta bort "
        "rubriken.",
    ]


def test_leaves_sections_that_show_links_alone() -> None:
    link = "[{kalla: 1177, titel: Å, url: https://www.1177.se/}]"
    assert codes(stod(body=body("Patientinformation", ""), patientlankar=link)) == []


def test_leaves_tables_charts_and_faulty_blocks_alone() -> None:
    assert codes(stod(body=body("Utredning", "| Å | Ä |\n|---|---|\n| 1 | 2 |"))) == []
    assert codes(stod(body=body("Utredning", "```mermaid\nflowchart TD\nA --> B\n```"))) == []
    assert codes(stod(body=body("Utredning", "::: notera {x}\nText.\n:::"))) == ["KS102"]
