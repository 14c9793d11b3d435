from datetime import date

from tests.helpers import codes, findings, stod, withdrawn


def test_from_three_months_before() -> None:
    text = stod(granskad="2025-02-21", nasta_granskning="2027-02-21")
    assert findings(text, date(2026, 11, 21)) == [
        "kunskapsstod/prov.md:18:19 varning KS203 Texten ska granskas senast 2027-02-21. | Planera granskningen nu.",
    ]
    assert "KS203" not in codes(text, date(2026, 11, 20))


def test_the_day_after() -> None:
    text = stod(granskad="2025-02-21", nasta_granskning="2027-02-21")
    assert findings(text, date(2027, 2, 22)) == [
        "kunskapsstod/prov.md:18:19 varning KS203 Granskningen är förfallen sedan 2027-02-21. | Granska texten och ändra "
        "granskad och nasta_granskning.",
    ]


def test_leaves_withdrawn_texts_alone() -> None:
    assert codes(withdrawn(nasta_granskning="2020-01-01")) == []
