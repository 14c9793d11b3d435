from tests.helpers import codes, findings, two


def test_says_what_to_add_and_where() -> None:
    assert findings(two("relaterade: [annan]")) == [
        "kunskapsstod/prov.md:17:14 upplysning KS405 «annan» namnger inte «prov» tillbaka i relaterade. | Lägg till prov under "
        "relaterade i kunskapsstod/annan.md.",
    ]


def test_overlaps_too() -> None:
    assert codes(two("overlappar: [annan]")) == ["KS405"]


def test_leaves_mutual_relations_alone() -> None:
    assert codes(two("relaterade: [annan]", "relaterade: [prov]")) == []


def test_leaves_an_invalid_or_unread_answer_to_its_own_message() -> None:
    assert codes(two("relaterade: [annan]", "relaterade: [Prov]")) == ["KS105"]
    assert codes(two("relaterade: [annan]", "relaterade: [prov")) == ["KS012"]
