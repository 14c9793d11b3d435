from tests.helpers import codes, findings, stod


def test_an_id_alone() -> None:
    files = {"kunskapsstod/prov.md": stod(kallor="[provkalla]"), "kallor/prov.yml": "- {id: provkallan, typ: handbok, namn: Å}\n"}
    assert findings(files) == [
        "kunskapsstod/prov.md:12:10 fel KS604 Källan «provkalla» har ingen titel och finns inte i registret. | Menade du "
        "provkallan? Lägg till titel, eller lägg in källan i registret kallor/.",
    ]


def test_an_entry_without_title() -> None:
    assert codes(stod(kallor="[{id: provkalla, typ: handbok}]")) == ["KS604"]


def test_leaves_sources_of_the_register_alone() -> None:
    files = {"kunskapsstod/prov.md": stod(kallor="[provkalla]"), "kallor/prov.yml": "- {id: provkalla, typ: handbok, namn: Å}\n"}
    assert codes(files) == []


def test_leaves_an_unread_register_to_its_own_message() -> None:
    files = {"kunskapsstod/prov.md": stod(kallor="[provkalla]"), "kallor/prov.yml": "- {id: provkalla\n"}
    assert codes(files) == ["KS012"]
