from tests.helpers import codes, findings, stod


def of(**steps: str) -> dict[str, str]:
    rows = "".join(f"- {{id: {id_}, till: {till}, datum: 2026-01-01}}\n" for id_, till in steps.items())
    return {"kunskapsstod/prov.md": stod(), "omdirigeringar.yml": rows}


def test_is_one_mistake_told_at_the_first_id() -> None:
    assert findings(of(utanfor="ccc", ccc="aaa", bbb="ccc", aaa="bbb")) == [
        "omdirigeringar.yml:4:19 fel KS718 Omdirigeringarna leder runt i en cirkel: aaa → bbb → ccc → aaa. | Låt den sista leda till ett "
        "kunskapsstöd.",
    ]


def test_an_id_that_leads_to_itself_and_two_circles() -> None:
    assert [line.split(": ")[-1] for line in findings(of(aaa="aaa", bbb="ccc", ccc="bbb"))] == [
        "aaa → aaa. | Låt den sista leda till ett kunskapsstöd.",
        "bbb → ccc → bbb. | Låt den sista leda till ett kunskapsstöd.",
    ]


def test_a_long_circle_is_cut() -> None:
    ids = [f"id-{number:03}" for number in range(500)]
    (found,) = findings(of(**dict(zip(ids, [*ids[1:], ids[0]], strict=True))))
    assert " id-008 → id-009 → … → id-000. | " in found


def test_leaves_ways_that_end_alone_and_one_through_a_support_to_its_own_message() -> None:
    assert codes(of(aaa="bbb", bbb="ccc", ccc="prov")) == []
    assert codes(of(aaa="prov", prov="aaa")) == ["KS719"]


def test_of_two_with_the_same_id_the_first_counts() -> None:
    rows = "- {id: aaa, till: prov, datum: 2026-01-01}\n- {id: aaa, till: aaa, datum: 2026-01-01}\n"
    assert codes({"kunskapsstod/prov.md": stod(), "omdirigeringar.yml": rows}) == ["KS705"]
