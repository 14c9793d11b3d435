from tests.helpers import codes, findings, region


def test_a_real_region() -> None:
    assert findings({"regioner/aaa/_region.md": region(exempel=None)}) == [
        "regioner/aaa/_region.md:1:1 fel KS710 Regionen saknar länskod. | Lägg till lanskod inom citattecken, till exempel "
        '"05", eller exempel: true för en påhittad region.',
    ]


def test_an_empty_code() -> None:
    assert findings({"regioner/aaa/_region.md": region(exempel=None, lanskod='""')}) == [
        "regioner/aaa/_region.md:3:10 fel KS710 Regionen saknar länskod. | Lägg till lanskod inom citattecken, till exempel "
        '"05", eller exempel: true för en påhittad region.',
    ]


def test_leaves_made_up_and_joint_regions_alone() -> None:
    assert codes({"regioner/aaa/_region.md": region(), "regioner/sjukvardsregion-prov/_region.md": region(exempel=None)}) == []


def test_leaves_invalid_and_misspelt_fields_to_their_own_messages() -> None:
    assert codes({"regioner/aaa/_region.md": region(exempel=None, lanskod="2")}) == ["KS105"]
    assert codes({"regioner/aaa/_region.md": region(exempel="ja")}) == ["KS109"]
    assert codes({"regioner/aaa/_region.md": region(exempel=None, länskod='"05"')}) == ["KS102"]
