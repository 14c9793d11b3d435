from tests.helpers import body, codes, findings, stod

TERMS = "- {id: gikt, term: gikt, undvik: [podager, dålig led]}\n"


def judged(text: str) -> list[str]:
    return findings({"begrepp/prov.yml": TERMS, "kunskapsstod/prov.md": stod(body=body("Utredning", text))})


def test_points_at_each_word_after_other_letters() -> None:
    assert judged("Å 😀 Podager och\ndålig led.") == [
        "kunskapsstod/prov.md:29:5 varning KS502 Ordet «Podager» bör undvikas. | Skriv gikt.",
        "kunskapsstod/prov.md:30:1 varning KS502 Ordet «dålig led» bör undvikas. | Skriv gikt.",
    ]


def test_in_a_list_a_block_and_after_empty_lines() -> None:
    assert [line.split(" ")[0] for line in judged("\n\n- podager\n\n::: notera\n\nTa **podager**.\n:::")] == [
        "kunskapsstod/prov.md:31:3",
        "kunskapsstod/prov.md:35:6",
    ]


def test_leaves_other_words_addresses_and_code_alone() -> None:
    assert judged("Podagern, icke-podager, [gikt](https://exempel.se/podager) `podager` <podager@exempel.se>") == []


def test_leaves_free_pages_alone() -> None:
    page = "---\ntitel: Å\nbeskrivning: Å\n---\n\n## Ord\n\nSkriv inte podager.\n"
    assert codes({"begrepp/prov.yml": TERMS, "om/ord.md": page}) == []


def test_leaves_a_word_alone_that_the_register_also_recommends() -> None:
    register = "- {id: gikt, term: gikt}\n- {id: annat, term: annat, undvik: [Gikt]}\n"
    assert codes({"begrepp/prov.yml": register, "kunskapsstod/prov.md": stod(body=body("Utredning", "Gikt."))}) == ["KS716"]
