from tests.helpers import BODY, codes, findings, stod


def test_points_at_the_heading() -> None:
    assert findings(stod(body=BODY + "\n## Om dokumentet\n\nText.\n")) == [
        "kunskapsstod/prov.md:43:1 fel KS316 Avsnittet «Om dokumentet» görs av uppgifterna överst i filen. | Ta bort avsnittet, "
        "och skriv innehållet i fälten.",
    ]


def test_leaves_a_free_page_alone() -> None:
    assert codes({"om/prov.md": "---\ntitel: Å\nbeskrivning: Å\n---\n\n## Om dokumentet\n\nText.\n"}) == []
