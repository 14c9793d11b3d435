"""The engine with Pagefind behind it: excerpts, and the guard that keeps out pages that only begin like the question."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from tests.browser.conftest import OpenPage


def _asked(page: Page, site: Path, question: str) -> Any:
    engine = next((site / "assets/js").glob("ks-sokmotor.*.js")).name
    return page.evaluate("async ([name, q]) => (await (await import(`/assets/js/${name}`)).oppna()).sok(q)", [engine, question])


def test_a_hit_has_excerpts_with_the_words_of_the_question_marked(open_page: OpenPage, site: Path) -> None:
    with open_page("/om/") as page:
        hit = _asked(page, site, "rehabilitering efter stroke")["traffar"][0]
    assert hit["id"] == "stroke-och-tia"
    first = hit["avsnitt"][0]
    assert first["url"] == "/kunskapsstod/stroke-och-tia/#rehabilitering"
    marked = {text.strip(" .").lower() for text, is_marked in first["utdrag"] if is_marked}
    assert "rehabilitering" in marked
    assert not any("<" in text for text, _ in first["utdrag"])


def test_pages_that_only_share_a_beginning_are_kept_out(open_page: OpenPage, site: Path) -> None:
    with open_page("/om/") as page:
        for question in ("metotrexatförgiftning", "hjulsvikt", "xyzzy", "kladdkaka"):
            assert _asked(page, site, question)["traffar"] == [], question


def test_the_file_of_terms_is_fetched_once_and_the_question_never(open_page: OpenPage, site: Path) -> None:
    asked: list[str] = []
    with open_page("/om/") as page:
        page.on("request", lambda request: asked.append(request.url))
        for question in ("gikt", "hjärtsvikt hemlighet"):
            _asked(page, site, question)
    assert len([url for url in asked if url.endswith("/sok/data.json")]) == 1
    assert not [url for url in asked if "hemlighet" in url or "gikt" in url]
