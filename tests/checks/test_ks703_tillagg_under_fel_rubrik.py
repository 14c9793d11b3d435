from tests.helpers import addition, findings, region, stod


def judged(text: str) -> list[str]:
    return findings(
        {
            "kunskapsstod/prov.md": stod(),
            "regioner/provregion/_region.md": region(),
            "regioner/provregion/prov.md": text,
        }
    )


def test_a_heading_of_the_template() -> None:
    assert judged(addition("## Bakgrund\n\nText.\n")) == [
        "regioner/provregion/prov.md:9:1 fel KS703 Under rubriken «Bakgrund» får inga tillägg stå. | Tillägg kan stå under: "
        "Vårdnivå och samverkan, Behandling, Remissrutiner, Klinisk uppföljning, Patientinformation, Relaterad information.",
    ]


def test_a_misspelt_heading() -> None:
    assert judged(addition("## Remissrutin\n\nText.\n")) == [
        "regioner/provregion/prov.md:9:1 fel KS703 Under rubriken «Remissrutin» får inga tillägg stå. | Menade du Remissrutiner? "
        "Tillägg kan stå under: Vårdnivå och samverkan, Behandling, Remissrutiner, Klinisk uppföljning, Patientinformation, "
        "Relaterad information.",
    ]


def test_leaves_the_six_headings_alone() -> None:
    assert judged(addition("## Behandling\n\nText.\n\n## Relaterad information\n\nText.\n")) == []
