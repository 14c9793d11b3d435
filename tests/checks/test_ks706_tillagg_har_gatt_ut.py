from tests.helpers import addition, findings, region, stod


def judged(text: str) -> list[str]:
    return findings(
        {
            "kunskapsstod/prov.md": stod(),
            "regioner/provregion/_region.md": region(),
            "regioner/provregion/prov.md": text,
        }
    )


def test_the_day_after() -> None:
    assert judged(addition(giltig_till="2026-11-20")) == [
        "regioner/provregion/prov.md:6:14 varning KS706 Tillägget gällde till 2026-11-20 och har gått ut. | Granska det och "
        "skriv ett nytt datum, eller ta bort filen.",
    ]


def test_leaves_the_last_day_alone() -> None:
    assert judged(addition(giltig_till="2026-11-21")) == []
