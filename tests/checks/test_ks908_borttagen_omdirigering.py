from tests.helpers import codes, findings, stod, two

ROW = "- {{id: {}, till: prov, datum: 2026-01-01}}\n"
HERE = {"kunskapsstod/prov.md": stod()}
BEFORE = [{**HERE, "omdirigeringar.yml": ROW.format("gammalt") + ROW.format("forra") + ROW.format("annan")}]


def test_the_file_is_gone() -> None:
    assert findings(HERE, before=BEFORE) == [
        "omdirigeringar.yml:1:1 fel KS908 Det finns ingen omdirigering längre från «annan», «forra», «gammalt». | Lägg tillbaka varje rad "
        "som den var: en adress som har publicerats leder vidare för alltid.",
    ]


def test_one_of_them() -> None:
    rows = ROW.format("gammalt") + ROW.format("annan")
    assert [line.split(" | ")[0] for line in findings({**HERE, "omdirigeringar.yml": rows}, before=BEFORE)] == [
        "omdirigeringar.yml:1:1 fel KS908 Det finns ingen omdirigering längre från «forra»."
    ]


def test_leaves_another_target_and_more_redirects_alone() -> None:
    assert codes({**HERE, "omdirigeringar.yml": BEFORE[0]["omdirigeringar.yml"] + ROW.format("mera")}, before=BEFORE) == []


def test_leaves_an_id_in_use_and_a_register_with_faults_to_their_own_messages() -> None:
    moved = [{**HERE, "omdirigeringar.yml": ROW.format("annan")}]
    assert "KS908" not in codes(two(), before=moved)
    assert codes({**HERE, "omdirigeringar.yml": ROW.format("Annan")}, before=moved) == ["KS105"]
