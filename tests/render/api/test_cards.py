"""The ready card of a support: short, whole words, and honest about the status."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.render.api.cards import SUMMARY_LIMIT, card, shortened
from tests.helpers import AREA, base, site_settings, stod


def card_of(**changes: str) -> dict[str, object]:
    loaded = base({**AREA, "kunskapsstod/prov.md": stod(**{"id_": "prov", **changes})})
    return card(loaded.stod["prov"], site_settings())


def test_an_example_says_so_first() -> None:
    found = card_of()
    assert found["summary"] == "Exempel – Provstöd: Gör det som ska göras."
    assert found["detail"] == (
        "**Exempel.** Texten är inte fastställd av något nationellt organ. Använd den inte som underlag för vård.\n\n"
        "Gör det som ska göras.\n\nVersion 1.0.0."
    )
    assert found["indicator"] == "info"
    assert found["source"] == {"label": "Kunskapsstöd", "url": "https://kunskapsstod.example/"}
    assert found["links"] == [
        {"label": "Visa kunskapsstödet", "url": "https://kunskapsstod.example/kunskapsstod/prov/", "type": "absolute"},
        {
            "label": "Information till patienten",
            "url": "https://kunskapsstod.example/kunskapsstod/prov/patient/",
            "type": "absolute",
        },
    ]


def test_a_published_text_stands_for_itself() -> None:
    found = card_of(status="publicerad", granskad="2026-01-02")
    assert found["summary"] == "Provstöd: Gör det som ska göras."
    assert found["detail"] == "Gör det som ska göras.\n\nVersion 1.0.0, granskad 2026-01-02."


def test_a_long_summary_ends_after_a_sentence() -> None:
    text = "Titel: Ge vatten till alla. " + "Ge inte mer än vad som behövs till den som redan har fått " * 4
    assert shortened(text) == "Titel: Ge vatten till alla.\u00a0…"


WORDS = st.lists(st.text(st.characters(categories=["L"]), min_size=1, max_size=30), max_size=40)


@given(WORDS)
def test_never_too_long_and_never_within_a_word(words: list[str]) -> None:
    text = " ".join(["Titel", *words])
    short = shortened(text)
    assert len(short) < SUMMARY_LIMIT
    kept = short.removesuffix("\u00a0…").split(" ")
    assert kept == text.split(" ")[: len(kept)]
    assert short == text or short.endswith("…")
