from tests.helpers import codes, findings, stod


def test_points_at_the_opening_line() -> None:
    assert findings(stod(titel=None)) == [
        "kunskapsstod/prov.md:1:1 fel KS101 Fältet titel saknas. | Lägg till titel: … (Titel).",
    ]


def test_an_entry_of_a_register() -> None:
    assert findings({"begrepp/prov.yml": "- {id: urat, definition: Å 😀}\n"}) == [
        "begrepp/prov.yml:1:3 fel KS101 Fältet term saknas. | Lägg till term: … (Den term som rekommenderas).",
    ]


def test_leaves_a_misspelt_field_to_its_own_message() -> None:
    assert codes(stod(titel=None, titl="Å")) == ["KS102"]


def test_leaves_an_empty_field_and_unread_front_matter_to_their_own_messages() -> None:
    assert codes(stod(titel="")) == ["KS022"]
    assert codes("---\ntitel: [a\n---\n") == ["KS012"]


def test_a_stated_reason_replaces_codes() -> None:
    assert codes(stod(koder=None, koder_saknas="Stödet gäller alla.")) == []


def test_a_misspelt_key_hides_only_the_field_of_its_own_entry() -> None:
    register = "- {id: abc, trem: b}\n- {id: abd, synonymer: [x]}\n"
    assert [finding.split(" | ")[0] for finding in findings({"begrepp/ord.yml": register}) if "KS101" in finding] == [
        "begrepp/ord.yml:2:3 fel KS101 Fältet term saknas."
    ]
