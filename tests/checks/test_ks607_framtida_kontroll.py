from tests.helpers import codes, findings, stod


def of(day: str) -> str:
    return stod(riktlinjer=f"[{{kalla: provkalla, version: Å 😀, kontrollerad: {day}}}]")


def test_points_at_the_day() -> None:
    assert findings(of("2026-11-22")) == [
        "kunskapsstod/prov.md:17:61 varning KS607 Kontrollen är daterad 2026-11-22, som inte har varit. | Rätta datumet.",
    ]


def test_leaves_today_alone() -> None:
    assert codes(of("2026-11-21")) == []
