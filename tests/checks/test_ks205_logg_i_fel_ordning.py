from tests.helpers import codes, findings, stod

NEW = "{text: Å 😀., typ: saklig, version: 1.1.0, datum: 2026-02-01}"
OLD = "{text: Å 😀., typ: ny, version: 1.0.0, datum: 2026-01-01}"


def test_oldest_first() -> None:
    assert findings(stod(version="1.1.0", andringslogg=f"[{OLD}, {NEW}]")) == [
        "kunskapsstod/prov.md:15:123 fel KS205 Ändringen 2026-02-01 står under en äldre, 2026-01-01. | Sätt posterna med det "
        "nyaste först, och rätta det som är felskrivet.",
    ]


def test_versions_that_rise() -> None:
    same_day = NEW.replace("02-01", "01-01")
    assert findings(stod(version="1.1.0", andringslogg=f"[{OLD}, {same_day}]")) == [
        "kunskapsstod/prov.md:15:109 fel KS205 Version «1.1.0» står under en äldre, «1.0.0». | Sätt posterna med det nyaste "
        "först, och rätta det som är felskrivet.",
    ]


def test_leaves_the_newest_first_alone() -> None:
    assert codes(stod(version="1.1.0", andringslogg=f"[{NEW}, {OLD}]")) == []
    ten, nine = NEW.replace("1.1.0", "1.10.0"), OLD.replace("1.0.0", "1.9.0")
    assert codes(stod(version="1.10.0", andringslogg=f"[{ten}, {nine}]")) == []
