from tests.helpers import codes, findings, two

MOVED = {"omdirigeringar.yml": "- {id: annan, till: prov, datum: 2026-01-01}\n"}
BEFORE = [{"kunskapsstod/prov.md": two()["kunskapsstod/prov.md"], **MOVED}]


def test_names_the_support_that_had_it() -> None:
    assert findings(two(), before=BEFORE) == [
        "kunskapsstod/annan.md:2:5 fel KS905 Id:t «annan» hör till ett kunskapsstöd som har flyttats, «Provstöd». | Ge filen och fältet "
        "id ett namn som inte har använts, och lägg tillbaka omdirigeringen.",
    ]


def test_a_file_that_cannot_be_read() -> None:
    found = findings({**two(), "kunskapsstod/annan.md": "---\nid: [\n---\n"}, before=BEFORE)
    assert [line.split(" fel ")[0] for line in found if "KS905" in line] == ["kunskapsstod/annan.md:1:1"]


def test_leaves_a_redirect_that_still_stands_to_its_own_message() -> None:
    assert "KS905" not in codes({**two(), **MOVED}, before=BEFORE)
    assert "KS719" in codes({**two(), **MOVED}, before=BEFORE)


def test_leaves_a_new_support_alone() -> None:
    assert codes(two(), before=[{"kunskapsstod/prov.md": BEFORE[0]["kunskapsstod/prov.md"]}]) == []
