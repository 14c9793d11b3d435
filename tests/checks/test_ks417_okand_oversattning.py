from tests.helpers import codes, findings

SWEDISH = "---\ntitel: Om\nbeskrivning: Om tjänsten.\n---\n\nText.\n"


def _english(name: str) -> str:
    return f"---\ntitel: About\nbeskrivning: About the service.\nsprak: en\noversatter: {name}\n---\n\nText.\n"


def test_names_the_probable_page() -> None:
    assert findings({"om/om-tjansten.md": SWEDISH, "en/about.md": _english("om-tjanst")}) == [
        "en/about.md:5:13 fel KS417 Sidan «om-tjanst» finns inte i om/. | Menade du om-tjansten?",
    ]


def test_a_page_cannot_translate_itself() -> None:
    own = SWEDISH.replace("beskrivning", "oversatter: om-tjansten\nbeskrivning")
    assert findings({"om/om-tjansten.md": own}) == [
        "om/om-tjansten.md:3:13 fel KS417 Sidan säger att den översätter sig själv. | Ta bort fältet.",
    ]


def test_leaves_a_page_that_exists_and_one_that_translates_nothing() -> None:
    assert codes({"om/om-tjansten.md": SWEDISH, "en/about.md": _english("om-tjansten")}) == []
