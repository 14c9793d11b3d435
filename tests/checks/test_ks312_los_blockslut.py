from tests.helpers import body, codes, findings, stod


def test_is_one_mistake() -> None:
    assert findings(stod(body=body("Utredning", "Fråga.\n\n:::\n\nMer text."))) == [
        "kunskapsstod/prov.md:31:1 fel KS312 Raden ::: hör inte till något block. | Ta bort raden, eller börja blocket med ::: "
        "och dess namn.",
    ]


def test_leaves_the_end_of_a_block_alone() -> None:
    assert codes(stod(body=body("Utredning", "::: notera\nText.\n:::"))) == []
