from tests.helpers import codes, findings, stod


def test_a_day_too_long() -> None:
    assert findings(stod(granskad="2026-01-31", nasta_granskning="2028-02-01")) == [
        "kunskapsstod/prov.md:18:19 fel KS206 Nästa granskning 2028-02-01 är mer än 24 månader efter granskad 2026-01-31. | "
        "Skriv senast 2028-01-31.",
    ]


def test_leaves_two_years_alone() -> None:
    assert codes(stod(granskad="2026-01-31", nasta_granskning="2028-01-31")) == []
