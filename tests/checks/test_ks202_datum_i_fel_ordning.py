from tests.helpers import codes, findings, stod


def test_review_before_publication() -> None:
    assert findings(stod(publicerad="2026-05-02", granskad="2026-05-01")) == [
        "kunskapsstod/prov.md:18:11 fel KS202 granskad 2026-05-01 är före publicerad 2026-05-02. | Rätta det datum som är fel.",
    ]


def test_next_review_before_publication() -> None:
    assert codes(stod(publicerad="2026-05-02", nasta_granskning="2026-05-01")) == ["KS202", "KS203"]


def test_a_consultation_that_ends_before_it_begins() -> None:
    assert findings(stod(status="remiss", remiss="{fran: 2026-11-02, till: 2026-11-01}")) == [
        "kunskapsstod/prov.md:17:34 fel KS202 remiss.till 2026-11-01 är före remiss.fran 2026-11-02. | Rätta det datum som är fel.",
    ]


def test_an_area_and_an_organisation() -> None:
    area = "---\nnamn: Å\ngiltig_fran: 2026-01-01\ngiltig_till: 2025-01-01\n---\n"
    entry = "- {id: npo, namn: Å 😀, typ: npo, giltig_fran: 2026-01-01, giltig_till: 2025-01-01}\n"
    assert findings({"programomraden/aldre.md": area, "organisation/prov.yml": entry}) == [
        "organisation/prov.yml:1:72 fel KS202 giltig_till 2025-01-01 är före giltig_fran 2026-01-01. | Rätta det datum som är fel.",
        "programomraden/aldre.md:4:14 fel KS202 giltig_till 2025-01-01 är före giltig_fran 2026-01-01. | Rätta det datum som är "
        "fel.",
    ]


def test_leaves_the_same_day_and_invalid_dates_alone() -> None:
    assert codes(stod(publicerad="2026-05-01", granskad="2026-05-01", nasta_granskning="2028-05-01")) == []
    assert codes(stod(publicerad="2026-05-01", granskad="2025-13-01")) == ["KS201"]
