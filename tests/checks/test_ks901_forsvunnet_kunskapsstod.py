import pytest

from generator.pipeline import load
from tests.helpers import AREA, TODAY, codes, findings, publication, source, stod, withdrawn

PROV = {"kunskapsstod/prov.md": stod()}
BEFORE = [{**PROV, "kunskapsstod/annan.md": stod("annan")}]
MOVED = "- {id: annan, till: prov, datum: 2026-01-01}\n"


def test_the_file_is_gone() -> None:
    assert findings(PROV, before=BEFORE) == [
        "kunskapsstod/annan.md:1:1 fel KS901 Kunskapsstödet «annan» har publicerats, men filen finns inte. | Lägg tillbaka filen och "
        "skriv status: avpublicerad, eller kör «kunskap move» om stödet ska heta något annat.",
    ]


def test_it_was_renamed_by_hand() -> None:
    before = [{**PROV, "kunskapsstod/annan.md": stod("annan", titel="Ett annat")}]
    (found,) = [
        line for line in findings({**PROV, "kunskapsstod/nytt.md": stod("nytt", titel="Ett annat")}, before=before) if "KS9" in line
    ]
    assert found.split(" | ")[1] == (
        "Heter det nu nytt? Lägg då till id: annan, till: nytt i omdirigeringar.yml. Lägg annars tillbaka filen."
    )


def test_a_tombstone_stays_too() -> None:
    before = [{**PROV, "kunskapsstod/annan.md": withdrawn("annan", status="aterkallad")}]
    assert [line.split(" | ")[1] for line in findings(PROV, before=before)] == [
        "Lägg tillbaka filen och skriv status: aterkallad, eller kör «kunskap move» om stödet ska heta något annat.",
    ]


def test_it_has_become_a_draft_again() -> None:
    assert findings(stod(status="utkast"), before=[PROV]) == [
        "kunskapsstod/prov.md:5:9 fel KS901 Status är «utkast», men kunskapsstödet har publicerats. | Skriv status: exempel. Ska det tas "
        "ur bruk: skriv status: avpublicerad, med en post i ändringsloggen.",
    ]
    assert [line.split(" | ")[1] for line in findings(stod(status="utkast"), before=[withdrawn()])] == [
        "Skriv status: avpublicerad."
    ]


def test_an_empty_folder() -> None:
    loaded = load([], TODAY, tidigare=publication([PROV]))
    assert [str(one.location) for one in loaded.diagnostics] == [
        "content/kunskapsstod/prov.md:1:1",
        "content/programomraden/provomrade.md:1:1",
    ]


def test_leaves_what_was_moved_or_never_published_alone() -> None:
    assert codes({**PROV, "omdirigeringar.yml": MOVED}, before=BEFORE) == []
    assert codes({**PROV, "omdirigeringar.yml": MOVED}, before=[{**PROV, "omdirigeringar.yml": MOVED}]) == []
    assert codes(PROV, before=[{**PROV, "kunskapsstod/utkastet.md": stod("utkastet", status="utkast")}]) == []


def test_leaves_the_preview_alone() -> None:
    files = [source(inner, text) for inner, text in sorted({**AREA, "kunskapsstod/prov.md": stod(status="utkast")}.items())]
    assert load(files, TODAY, drafts=True, tidigare=publication([PROV])).diagnostics == ()


@pytest.mark.parametrize(
    ("text", "code"), [(stod(status="utkst"), "KS104"), (stod(status=None), "KS101"), ("---\nid: [\n---\n", "KS012"), ("", "KS010")]
)
def test_leaves_a_file_with_faults_to_their_own_messages(text: str, code: str) -> None:
    assert codes(text, before=[PROV]) == [code]


def test_leaves_a_register_with_faults_to_their_own_messages() -> None:
    assert codes({**PROV, "omdirigeringar.yml": "- {id: Annan, till: prov, datum: 2026-01-01}\n"}, before=BEFORE) == ["KS105"]
