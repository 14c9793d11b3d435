from tests.helpers import codes, findings


def test_an_abbreviation_that_is_a_term_in_another_file() -> None:
    files = {
        "begrepp/a.yml": "- {id: kol, term: kroniskt obstruktiv lungsjukdom, synonymer: [Å 😀], forkortningar: [AKS, KOL]}\n",
        "begrepp/b.yml": "- {id: grundamne, term: kol}\n",
    }
    assert findings(files) == [
        "begrepp/a.yml:1:91 upplysning KS715 «KOL» står redan för begreppet «grundamne». | Låt ordet höra till ett av dem, om det "
        "inte har två betydelser.",
    ]


def test_the_same_term_and_the_same_abbreviation() -> None:
    assert codes({"begrepp/a.yml": "- {id: ett, term: gikt}\n- {id: tva, term: Gikt}\n"}) == ["KS715"]
    assert codes({"begrepp/a.yml": "- {id: ett, term: a, forkortningar: [RA]}\n- {id: tva, term: b, forkortningar: [RA]}\n"}) == [
        "KS715"
    ]


def test_leaves_synonyms_and_the_same_entry_twice_alone() -> None:
    assert (
        codes({"begrepp/a.yml": "- {id: ett, term: gikt, forkortningar: [Gikt]}\n- {id: tva, term: a, synonymer: [gikt]}\n"}) == []
    )
    assert codes({"begrepp/a.yml": "- {id: ett, term: gikt}\n- {id: ett, term: gikt}\n"}) == ["KS705"]
