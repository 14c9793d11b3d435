import pytest

from tests.helpers import codes, findings, region, stod

PAGE = "---\nnamn: Prov\n---\n"


def test_names_the_file() -> None:
    assert findings({"kunskapsstod/prov.md": stod(), "programomraden/Å b.md": PAGE}) == [
        "programomraden/Å b.md:1:1 fel KS023 Filens namn «Å b» kan inte bli en adress. | "
        "Använd små bokstäver a–z, siffror och enkla bindestreck: kronisk-njursjukdom."
    ]


@pytest.mark.parametrize("name", ["..", ".", "a\n", "a b", "<b>", "\ufffd", "-a", "a%2f"])
def test_what_would_lead_elsewhere(name: str) -> None:
    for inner, text in ((f"programomraden/{name}.md", PAGE), (f"regioner/{name}/_region.md", region())):
        assert any(" KS023 " in finding for finding in findings({"kunskapsstod/prov.md": stod(), inner: text}))


def test_leaves_names_of_supports_and_registers_alone() -> None:
    assert codes({"kunskapsstod/prov.md": stod(), "begrepp/Å.yml": "- {id: abc, term: x}\n"}) == []
