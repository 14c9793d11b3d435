from tests.helpers import body, codes, findings, stod, two, withdrawn

NEW = "[{version: 1.0.1, datum: 2026-11-21, typ: saklig, text: Å.}, {version: 1.0.0, datum: 2026-11-21, typ: ny, text: Å.}]"
CHANGED = body("Behandling", "Behandla Å 😀 på ett annat sätt.")


def test_a_change_of_text() -> None:
    assert findings(stod(body=CHANGED), before=[stod()]) == [
        "kunskapsstod/prov.md:6:10 fel KS902 Innehållet har ändrats, men version «1.0.0» är redan publicerad. | Skriv version: 1.0.1 "
        "eller högre, och lägg till en post för den överst i andringslogg.",
    ]


def test_a_change_of_a_field() -> None:
    assert codes(stod(titel="Ett annat namn"), before=[stod()]) == ["KS902"]
    assert codes(stod(status="arvd"), before=[stod()]) == ["KS902"]


def test_leaves_a_raised_version_and_what_has_not_changed_alone() -> None:
    assert codes(stod(body=CHANGED, version="1.0.1", andringslogg=NEW), before=[stod()]) == []
    assert codes(stod(), before=[stod()]) == []
    assert codes(stod(body=CHANGED)) == []


def test_leaves_relations_and_addresses_of_links_alone() -> None:
    """They follow what happens to other supports."""
    before = two("relaterade: [annan]", "relaterade: [prov]")
    after = {path.replace("annan", "nytt"): text.replace("annan", "nytt") for path, text in before.items()}
    after["omdirigeringar.yml"] = "- {id: annan, till: nytt, datum: 2026-11-21}\n"
    assert codes(after, before=[before]) == []


def test_leaves_another_mistake_in_version_log_or_status_to_its_own_message() -> None:
    assert codes(stod(body=CHANGED, version="1.0"), before=[stod()]) == ["KS105"]
    assert codes(stod(body=CHANGED, andringslogg=NEW), before=[stod()]) == ["KS204"]
    assert codes(stod(status="avpublicerad"), before=[stod()]) == ["KS208"]
    assert codes(stod(status="utkast", titel="Ett annat namn"), before=[stod()]) == ["KS901"]


def test_a_change_of_the_log_alone() -> None:
    assert codes(withdrawn(), before=[stod()]) == ["KS902"]
