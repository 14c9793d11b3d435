"""Suggestions under the search fields: a combobox as the WAI-ARIA Authoring Practices describe it, fetched when first needed."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_pages import axe_violations
from tests.browser.test_search import LOOKS

HEADER = "Sök kunskapsstöd"


def field(page: Page) -> Locator:
    return page.get_by_role("banner").get_by_role("combobox", name=HEADER)


def written(page: Page, text: str) -> Locator:
    """The options for a text typed in the header's field."""
    page.keyboard.press("/")
    page.keyboard.type(text)
    expect(page.get_by_role("option").first).to_be_visible()
    return page.get_by_role("option")


def test_reading_fetches_nothing_of_the_search(open_page: OpenPage) -> None:
    with open_page("/om/") as page:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto("/kunskapsstod/gikt/", wait_until="networkidle")
        assert not [url for url in asked if "ks-sok" in url or "/sok/" in url]
        with page.expect_request("**/sok/data.json"):
            page.keyboard.press("/")
        expect(field(page)).to_be_focused()
        assert not [url for url in asked if "/pagefind/" in url]


def test_names_roles_and_states(open_page: OpenPage) -> None:
    with open_page("/kunskapsstod/kol/") as page:
        options = written(page, "gikt")
        expect(field(page)).to_have_attribute("aria-expanded", "true")
        expect(field(page)).to_have_attribute("aria-autocomplete", "list")
        box = page.get_by_role("listbox", name="Förslag")
        expect(field(page)).to_have_attribute("aria-controls", str(box.get_attribute("id")))
        expect(options.first).to_contain_text("Gikt")
        expect(options.last).to_contain_text("Sök på «gikt»")
        assert page.locator("[data-forslag]").get_by_role("option").count() == options.count()
        expect(page.get_by_role("banner").get_by_role("status")).to_have_text(f"{options.count()} förslag. Välj med pil ned.")


def test_arrows_choose_enter_opens_and_the_field_keeps_focus(open_page: OpenPage) -> None:
    with open_page("/kunskapsstod/kol/") as page:
        options = written(page, "gikt")
        page.keyboard.press("ArrowDown")
        expect(options.first).to_have_attribute("aria-selected", "true")
        expect(field(page)).to_have_attribute("aria-activedescendant", str(options.first.get_attribute("id")))
        expect(field(page)).to_be_focused()
        page.keyboard.press("ArrowUp")
        expect(page.locator('[role=option][aria-selected="true"]')).to_have_count(0)
        page.keyboard.press("ArrowUp")
        expect(options.last).to_have_attribute("aria-selected", "true")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text("Gikt")


def test_enter_without_a_choice_goes_to_the_search_page(open_page: OpenPage) -> None:
    with open_page("/kunskapsstod/kol/") as page:
        written(page, "gikt")
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile(r"/sok/\?q=gikt$"))


def test_escape_closes_first_and_then_empties(open_page: OpenPage) -> None:
    with open_page("/kunskapsstod/kol/") as page:
        written(page, "gikt")
        page.keyboard.press("Escape")
        expect(page.get_by_role("listbox")).to_be_hidden()
        expect(field(page)).to_have_attribute("aria-expanded", "false")
        expect(field(page)).to_have_value("gikt")
        page.keyboard.press("ArrowDown")
        expect(page.get_by_role("option").first).to_have_attribute("aria-selected", "true")
        page.keyboard.press("Escape")
        page.keyboard.press("Escape")
        expect(field(page)).to_have_value("")


def test_it_closes_when_the_reader_goes_on(open_page: OpenPage) -> None:
    with open_page("/kunskapsstod/kol/") as page:
        written(page, "gikt")
        page.keyboard.press("Tab")
        expect(page.get_by_role("banner").get_by_role("button", name="Sök")).to_be_focused()
        page.keyboard.press("Tab")
        expect(page.get_by_role("listbox")).to_be_hidden()


def test_what_was_written_before_the_suggestions_came_is_answered(open_page: OpenPage) -> None:
    with open_page("/") as page:
        page.get_by_label("Sök diagnos, symtom, läkemedel eller kod").press_sequentially("I50")
        expect(page.get_by_role("option").first).to_contain_text("Hjärtsvikt")
        page.get_by_role("option").first.click()
        expect(page).to_have_url(re.compile("/kunskapsstod/hjartsvikt/"))


def test_a_name_is_suggested_before_it_is_whole(open_page: OpenPage) -> None:
    with open_page("/") as page:
        page.locator("main input[type=search]").click()
        page.keyboard.type("hjärtsvi")
        expect(page.get_by_role("option").first).to_have_text("Hjärtsvikt")


def test_a_section_is_suggested_as_such(open_page: OpenPage) -> None:
    with open_page("/") as page:
        options = written(page, "sjukskrivning depression")
        expect(options.first).to_contain_text("Sjukskrivning")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile(r"/kunskapsstod/depression/#sjukskrivning$"))


def test_the_field_of_the_page_that_is_not_there_suggests_too(open_page: OpenPage) -> None:
    with open_page("/finns-inte/", misses=True) as page:
        page.get_by_role("main").get_by_role("searchbox").focus()
        page.get_by_role("main").get_by_role("combobox").fill("gikt")  # the page has put the words of the address there
        expect(page.get_by_role("option").first).to_contain_text("Gikt")


@LOOKS
@pytest.mark.parametrize("path", ["/", "/om/"])
def test_axe_finds_nothing_with_suggestions_open(open_page: OpenPage, path: str, width: int, scheme: str) -> None:
    with open_page(path, width=width, scheme=scheme) as page:
        written(page, "gikt")
        page.keyboard.press("ArrowDown")
        assert axe_violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
