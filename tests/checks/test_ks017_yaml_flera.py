from tests.helpers import codes, findings


def test_points_at_the_second_document() -> None:
    assert findings({"begrepp/prov.yml": "- {id: urat, term: urat}\n---\n- {id: gikt, term: gikt}\n"}) == [
        "begrepp/prov.yml:2:1 fel KS017 Raden --- börjar ett nytt dokument mitt i filen. | Ta bort raden, så att allt hör till "
        "samma lista.",
    ]


def test_leaves_a_leading_document_mark_alone() -> None:
    assert codes({"begrepp/prov.yml": "---\n- {id: urat, term: urat}\n"}) == []
