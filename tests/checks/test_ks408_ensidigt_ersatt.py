from tests.helpers import codes, findings, two


def test_the_old_one_has_to_name_the_new() -> None:
    assert findings(two("ersatter: [annan]")) == [
        "kunskapsstod/prov.md:17:12 varning KS408 «annan» saknar «prov» i ersatt_av. | Lägg till prov under ersatt_av i "
        "kunskapsstod/annan.md.",
    ]


def test_the_new_one_has_to_name_the_old() -> None:
    assert findings(two("ersatt_av: [annan]")) == [
        "kunskapsstod/prov.md:17:13 varning KS408 «annan» saknar «prov» i ersatter. | Lägg till prov under ersatter i "
        "kunskapsstod/annan.md.",
    ]


def test_leaves_mutual_relations_alone() -> None:
    assert codes(two("ersatt_av: [annan]", "ersatter: [prov]")) == []
