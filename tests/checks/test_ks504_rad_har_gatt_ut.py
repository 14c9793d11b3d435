from datetime import date

from tests.helpers import body, codes, findings, stod

TEXT = stod(body=body("Utredning", "::: galler-till {datum=2026-12-05}\nText.\n:::"))


def test_the_day_after() -> None:
    assert findings(TEXT, date(2026, 12, 6)) == SNAP


def test_from_fourteen_days_before() -> None:
    assert findings(TEXT, date(2026, 11, 21)) == SNAP
    assert findings(TEXT, date(2026, 12, 5)) == SNAP


def test_leaves_later_days_alone() -> None:
    assert codes(stod(body=body("Utredning", "::: galler-till {datum=2026-12-06}\nText.\n:::"))) == []
