from tests.helpers import codes, findings, region


def test_points_at_the_second() -> None:
    text = region(lanskod='"05"', exempel=None)
    assert findings({"regioner/aaa/_region.md": text, "regioner/bbb/_region.md": text}) == [
        "regioner/bbb/_region.md:3:10 fel KS709 Länskoden «05» har redan Provregionen. | Rätta koden här eller i "
        "regioner/aaa/_region.md.",
    ]


def test_leaves_empty_codes_alone() -> None:
    assert codes({"regioner/aaa/_region.md": region(lanskod='""'), "regioner/bbb/_region.md": region(lanskod='""')}) == []
