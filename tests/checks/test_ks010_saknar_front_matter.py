from tests.helpers import codes, findings, stod


def test_points_at_the_first_line() -> None:
    assert findings("\n---\nid: prov\n---\n") == [
        "kunskapsstod/prov.md:1:1 fel KS010 Filen börjar inte med uppgifterna om dokumentet. | Skriv --- på första raden, "
        "därefter uppgifterna (titel och så vidare) och sedan --- på en egen rad.",
    ]


def test_an_empty_file_is_one_mistake() -> None:
    assert codes("") == ["KS010"]


def test_leaves_front_matter_with_trailing_space_alone() -> None:
    assert codes(stod().replace("---", "--- ")) == []
