from tests.helpers import codes, findings, stod


def test_points_at_the_second() -> None:
    assert findings(stod(kallor="\n  - {id: provkalla, titel: Å}\n  - {titel: Ä 😀, id: provkalla}")) == [
        "kunskapsstod/prov.md:14:22 fel KS603 Källan «provkalla» finns redan på rad 13. | Ge den ett annat id, eller ta bort den.",
    ]


def test_leaves_different_ids_alone() -> None:
    assert codes(stod()) == []
