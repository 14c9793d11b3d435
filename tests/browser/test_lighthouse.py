"""Lighthouse's full score in all that doesn't measure time; ``make lighthouse`` measures that too."""

from __future__ import annotations

from tests.lighthouse import PAGES, WITHOUT_TIME, lighthouse


def test_accessibility_best_practices_and_search_engines_get_full_marks(address: str) -> None:
    answers = lighthouse([f"{address}{page}" for page in PAGES], WITHOUT_TIME)
    assert [(page, answer["faults"], answer.get("error")) for page, answer in zip(PAGES, answers, strict=True)] == [
        (page, [], None) for page in PAGES
    ]
    assert [answer["scores"] for answer in answers] == [dict.fromkeys(WITHOUT_TIME, 100)] * len(PAGES)
