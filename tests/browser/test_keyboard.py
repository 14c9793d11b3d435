"""Everything with the keyboard alone: each control in turn, seen when it has the focus, and every task from beginning to end."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.keys import tab_to, walk


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize(
    "path", ["/", "/kunskapsstod/hjartsvikt/", "/kunskapsstod/gikt/patient/", "/kunskapsstod/", "/regioner/exempelregionen/gikt/"]
)
def test_tab_comes_to_everything_in_order_and_the_focus_is_seen(open_page: OpenPage, path: str, width: int) -> None:
    with open_page(path, width=width) as page:
        page.emulate_media(reduced_motion="reduce")
        assert walk(page) == []


def test_backwards_nothing_hides_under_what_sticks(open_page: OpenPage) -> None:
    with open_page("/kunskapsstod/hjartsvikt/") as page:
        page.emulate_media(reduced_motion="reduce")
        assert walk(page, "Shift+Tab") == []


def test_the_first_stop_leads_past_the_menu(open_page: OpenPage) -> None:
    with open_page("/kunskapsstod/gikt/") as page:
        page.keyboard.press("Tab")
        expect(page.get_by_role("link", name="Hoppa till innehållet")).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.locator("main")).to_be_focused()


def test_search_open_a_hit_and_go_to_a_section(open_page: OpenPage) -> None:
    with open_page("/om/") as page:
        page.keyboard.press("/")
        page.keyboard.type("gikt")
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile(r"/sok/\?q=gikt$"))
        tab_to(page, page.locator("[data-sokresultat] > li[data-id=gikt] a").first)
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text("Gikt")
        tab_to(page, page.locator('main a[href="#behandling"]:visible').first)
        page.keyboard.press("Enter")
        expect(page.locator("h2#behandling")).to_be_in_viewport()


def test_a_card_unfolds_and_folds(open_page: OpenPage) -> None:
    with open_page("/kunskapsstod/gikt/", width=390) as page:
        card = page.locator(".ks-kortlista details").first
        tab_to(page, card.locator("summary"))
        page.keyboard.press("Enter")
        expect(card).to_have_attribute("open", "")
        expect(card.locator("p").first).to_be_visible()
        page.keyboard.press("Space")
        expect(card).not_to_have_attribute("open", "")


def test_the_menu_of_a_phone_leads_on(open_page: OpenPage) -> None:
    with open_page("/", width=390) as page:
        tab_to(page, page.get_by_label("Huvudmeny").get_by_role("link", name="Regioner"))
        page.keyboard.press("Enter")
        expect(page).to_have_url("/regioner/")


def test_light_or_dark(open_page: OpenPage) -> None:
    with open_page("/") as page:
        tab_to(page, page.get_by_role("button", name="Mörkt läge"))
        page.keyboard.press("Enter")
        expect(page.locator("html")).to_have_attribute("data-tema", "morkt")
        expect(page.get_by_role("button", name="Ljust läge")).to_be_focused()


def test_the_reader_s_region_is_chosen(open_page: OpenPage) -> None:
    with open_page("/", width=390) as page:
        field = page.get_by_label("Din region")
        tab_to(page, field)
        page.keyboard.type("Exempelregionen")
        expect(page.get_by_role("status").filter(has_text="Exempelregionen är vald")).to_be_visible()
        expect(field).to_be_focused()
        tab_to(page, page.get_by_role("link", name="Vad som gäller där"))
        page.keyboard.press("Enter")
        expect(page).to_have_url("/regioner/exempelregionen/")


def test_the_list_is_filtered(open_page: OpenPage) -> None:
    with open_page("/kunskapsstod/") as page:
        tab_to(page, page.get_by_text("Filtrera listan"))
        page.keyboard.press("Enter")
        tab_to(page, page.get_by_label("Programområde"))
        page.keyboard.type("Reumatiska")
        expect(page).to_have_url("/kunskapsstod/?omrade=reumatiska-sjukdomar")
        tab_to(page, page.get_by_role("link", name="Gikt", exact=True))
        page.keyboard.press("Enter")
        expect(page).to_have_url("/kunskapsstod/gikt/")


def test_the_patient_s_page_is_printed(open_page: OpenPage) -> None:
    with open_page("/kunskapsstod/gikt/patient/", width=390) as page:
        page.evaluate("window.print = () => { document.title = 'utskriven' }")
        tab_to(page, page.get_by_role("button", name="Skriv ut"))
        page.keyboard.press("Enter")
        expect(page).to_have_title("utskriven")
