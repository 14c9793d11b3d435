from tests.helpers import codes, findings


def test_in_one_file_after_other_letters() -> None:
    text = "- {id: urat, term: urat}\n- {term: Å 😀, id: urat}\n"
    assert findings({"begrepp/prov.yml": text}) == [
        "begrepp/prov.yml:2:19 fel KS705 Id:t «urat» finns redan på rad 1. | Ge posten ett annat id, eller för samman dem.",
    ]


def test_in_two_files() -> None:
    text = "- {id: urat, term: urat}\n"
    assert findings({"begrepp/a.yml": text, "begrepp/b.yml": text}) == [
        "begrepp/b.yml:1:8 fel KS705 Id:t «urat» finns redan på rad 1 i begrepp/a.yml. | Ge posten ett annat id, eller för "
        "samman dem.",
    ]


def test_leaves_the_same_id_in_two_registers_alone() -> None:
    files = {"begrepp/a.yml": "- {id: fass, term: Fass}\n", "kallor/a.yml": "- {id: fass, typ: handbok, namn: Fass}\n"}
    assert codes(files) == []
