from tests.helpers import codes, findings, stod, withdrawn


def guideline(day: str) -> str:
    return f"[{{kalla: provkalla, version: Å 😀, kontrollerad: {day}}}]"


def of(day: str) -> str:
    return stod(riktlinjer=guideline(day))


def test_says_when() -> None:
    assert findings(of("2024-11-20")) == [
        "kunskapsstod/prov.md:17:61 upplysning KS606 Riktlinjen «provkalla» kontrollerades 2024-11-20, för mer än 24 månader sedan. "
        "| Jämför texten med riktlinjen på nytt, och skriv sedan dagens datum.",
    ]


def test_leaves_24_months_no_day_and_what_is_out_of_use_alone() -> None:
    assert codes(of("2024-11-21")) == []
    assert codes(stod(riktlinjer='[{kalla: provkalla, version: "1"}]')) == []
    assert codes(withdrawn(riktlinjer=guideline("2020-01-01"))) == []
