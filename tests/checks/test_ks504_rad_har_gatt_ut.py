from datetime import date

from tests.helpers import body, codes, findings, stod

TEXT = stod(body=body("Utredning", "::: galler-till {datum=2026-12-05}\nText.\n:::"))


def test_the_day_after() -> None:
    assert findings(TEXT, date(2026, 12, 6)) == [
        "kunskapsstod/prov.md:29:1 fel KS504 Rådet gällde till 2026-12-05 och har gått ut. | Ta bort blocket, eller förläng det.",
    ]


def test_from_fourteen_days_before() -> None:
    assert findings(TEXT, date(2026, 11, 21)) == [
        "kunskapsstod/prov.md:29:1 varning KS504 Rådet gäller till 2026-12-05 och går snart ut. | Förläng det, eller planera att "
        "ta bort det.",
    ]
    assert findings(TEXT, date(2026, 12, 5)) == [
        "kunskapsstod/prov.md:29:1 varning KS504 Rådet gäller till 2026-12-05 och går snart ut. | Förläng det, eller planera att "
        "ta bort det.",
    ]


def test_leaves_later_days_alone() -> None:
    assert codes(stod(body=body("Utredning", "::: galler-till {datum=2026-12-06}\nText.\n:::"))) == []
