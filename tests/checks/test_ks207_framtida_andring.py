from datetime import date

from tests.helpers import codes, findings, stod


def test_tomorrow() -> None:
    assert findings(stod(), date(2026, 11, 20)) == [
        "kunskapsstod/prov.md:16:29 varning KS207 Ändringen är daterad 2026-11-21, som inte har varit. | Rätta datumet.",
    ]


def test_leaves_today_alone() -> None:
    assert codes(stod(), date(2026, 11, 21)) == []
