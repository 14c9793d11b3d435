from tests.helpers import codes, findings


def test_a_register_of_keys() -> None:
    assert findings({"begrepp/prov.yml": "urat: ett salt\n"}) == [
        "begrepp/prov.yml:1:1 fel KS021 Registret är ingen lista av poster. | Börja varje post med ett bindestreck och ett "
        "mellanslag: - id: kort-namn.",
    ]


def test_leaves_a_list_alone() -> None:
    assert codes({"begrepp/prov.yml": "- {id: urat, term: urat}\n"}) == []
