from tests.helpers import codes, findings, stod


def test_refuses_deep_values() -> None:
    assert findings(f"---\ntitel: {'[' * 30}{']' * 30}\n---\n") == [
        "kunskapsstod/prov.md:2:28 fel KS016 Uppgifterna är inlagda i varandra i fler än 20 steg. | Ta bort klamrar och "
        "hakparenteser som inte behövs.",
    ]


def test_leaves_ordinary_depth_alone() -> None:
    assert codes(stod(koder="{icd10se: [{kod: M10.9, relation: huvud}]}")) == []
