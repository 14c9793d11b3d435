from tests.helpers import findings


def judged(*pairs: tuple[str, str]) -> list[str]:
    entries = (f"- {{namn: Å 😀, typ: npo, id: {id_}, overordnad: {above}}}\n" for id_, above in pairs)
    return findings({"organisation/prov.yml": "".join(entries).replace(", overordnad: }", "}")})


def test_names_the_nearest() -> None:
    assert judged(("styrgrupp", ""), ("npo-ett", "styrgruppen")) == [
        "organisation/prov.yml:2:50 fel KS714 Organet «styrgruppen» finns inte. | Menade du styrgrupp? Skriv id:t för ett organ i "
        "registret organisation/.",
    ]


def test_a_circle_is_one_mistake() -> None:
    assert judged(("bbb", "ccc"), ("ccc", "aaa"), ("aaa", "bbb"), ("ddd", "aaa")) == [
        "organisation/prov.yml:3:46 fel KS714 Organen är underordnade varandra i en cirkel: aaa → bbb → ccc → aaa. | Ta bort "
        "overordnad hos något av dem.",
    ]


def test_itself() -> None:
    assert [line.split()[2] for line in judged(("aaa", "aaa"))] == ["KS714"]


def test_leaves_a_tree_alone_and_a_faulty_register_to_its_own_message() -> None:
    assert judged(("aaa", ""), ("bbb", "aaa"), ("ccc", "bbb")) == []
    assert [line.split()[2] for line in judged(("Aaa", ""), ("bbb", "aaa"))] == ["KS105"]
