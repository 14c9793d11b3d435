from tests.helpers import addition, body, findings, region, stod


def judged(text: str) -> list[str]:
    return findings(
        {
            "kunskapsstod/prov.md": stod(),
            "regioner/provregion/_region.md": region(),
            "regioner/provregion/prov.md": text,
        }
    )


BLOCK = '::: avvikelse {motivering="Annan upphandling"}\nText.\n:::'


def test_points_at_the_block() -> None:
    assert findings(stod(body=body("Behandling", BLOCK))) == [
        "kunskapsstod/prov.md:33:1 fel KS708 Blocket avvikelse kan bara stå i ett regionalt tillägg. | Använd blocket undantag, "
        "eller flytta texten till regionens tillägg.",
    ]


def test_leaves_additions_alone() -> None:
    assert judged(addition(f"## Behandling\n\n{BLOCK}\n")) == []
