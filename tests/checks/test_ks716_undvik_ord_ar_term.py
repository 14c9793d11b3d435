from tests.helpers import codes, findings


def test_points_at_the_word_to_avoid() -> None:
    files = {
        "begrepp/a.yml": "- {id: ett, term: Å 😀, undvik: [annat, Podager]}\n",
        "begrepp/b.yml": "- {id: gikt, term: gikt, synonymer: [podager]}\n",
    }
    assert findings(files) == [
        "begrepp/a.yml:1:40 fel KS716 Ordet «Podager» ska undvikas, men är term eller synonym för begreppet «gikt». | Ta bort ordet "
        "på det ena stället.",
    ]


def test_its_own_term() -> None:
    assert codes({"begrepp/a.yml": "- {id: gikt, term: gikt, undvik: [gikt]}\n"}) == ["KS716"]


def test_leaves_lay_words_alone() -> None:
    assert (
        codes({"begrepp/a.yml": "- {id: gikt, term: gikt, undvik: [podager]}\n- {id: ett, term: a, lekmannaord: [podager]}\n"})
        == []
    )
