"""Every page kind in the browser: nothing wrong to assistive technology, nothing wider than the screen, nothing lost without JavaScript."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.conftest import ROOT

AXE = ROOT / "tests/node/node_modules/axe-core/axe.min.js"

KINDS = (
    "/",
    "/kunskapsstod/",
    "/kunskapsstod/hjartsvikt/",
    "/kunskapsstod/gikt/patient/",
    "/kunskapsstod/?vardniva=primarvard&kod=E11",
    "/situationer/",
    "/situationer/akut/",
    "/andringar/",
    "/programomraden/",
    "/programomraden/reumatiska-sjukdomar/",
    "/regioner/",
    "/regioner/halland/",
    "/regioner/exempelregionen/",
    "/regioner/exempelregionen/gikt/",
    "/kod/",
    "/kod/icd-10-se/I50.9/",
    "/kod/icd-10-se/I50/",
    "/infobutton/",
    "/infobutton/?mainSearchCriteria.v.c=J45&stanna",
    "/begrepp/",
    "/om/",
    "/om/integritet/",
    "/om/rapportera-fel/",
    "/om/for-utvecklare/",
    "/en/developers/",
    "/om/skriv-kunskapsstod/",
    "/kallor/",
    "/indikatorer/",
    "/indikatorer/pvk-artros-artrosskola/",
    "/organisation/",
    "/regler/",
    "/regler/KS104/",
    "/sok/?q=gikt",
)


def axe_violations(page: Page) -> list[Any]:
    page.evaluate(AXE.read_text("utf-8"))  # from outside, as a browser's extension does: the page lets no script of others in
    rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    result = page.evaluate("rules => axe.run({runOnly: rules})", rules)
    return [(v["id"], v["nodes"][0]["html"], v["nodes"][0]["failureSummary"]) for v in result["violations"]]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("width", "scheme"), [(390, "light"), (1280, "dark"), (1280, "light"), (390, "dark")])
def test_axe_finds_nothing(open_page: OpenPage, kind: str, width: int, scheme: str) -> None:
    with open_page(kind, width=width, scheme=scheme) as page:
        if "&stanna" in kind:
            expect(page.locator("[data-lankar] > li").first).to_be_visible()
        if "?q=" in kind:
            expect(page.locator("[data-sokresultat] > li").first).to_be_visible()
        assert axe_violations(page) == []


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_scrolls_sideways_at_320_px(open_page: OpenPage, kind: str) -> None:
    with open_page(kind, width=320) as page:
        assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_read_navigate_and_find_the_region_without_javascript(open_page: OpenPage) -> None:
    with open_page("/", width=390, javascript=False) as page:
        page.get_by_label("Huvudmeny").get_by_role("link", name="Regioner").click()
        page.get_by_role("link", name="Exempelregionen").click()
        page.get_by_role("link", name="Gikt").click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("Gikt")
        expect(page.get_by_text("Texten är inte granskad av någon klinisk expert")).to_be_visible()
        expect(page.get_by_text("Avviker från den nationella texten")).to_be_visible()
        page.get_by_role("link", name="Behandling").first.click()
        expect(page.locator("h2#behandling")).to_be_in_viewport()


def test_without_javascript_the_search_page_shows_other_ways(open_page: OpenPage) -> None:
    with open_page("/sok/", javascript=False) as page:
        page.get_by_role("link", name="listan A–Ö").click()
        expect(page.get_by_role("link", name="Hjärtsvikt", exact=True)).to_be_visible()


def test_paper_has_the_banner_but_no_menu(open_page: OpenPage) -> None:
    with open_page("/kunskapsstod/gikt/") as page:
        page.emulate_media(media="print")
        expect(page.get_by_text("Texten är inte granskad av någon klinisk expert")).to_be_visible()
        expect(page.get_by_label("Huvudmeny")).to_be_hidden()
        expect(page.get_by_role("heading", name="Behandling")).to_be_visible()


def test_the_choice_of_light_or_dark_stays(open_page: OpenPage) -> None:
    with open_page("/") as page:
        page.get_by_role("button", name="Mörkt läge").click()
        page.goto("/om/")
        expect(page.locator("html")).to_have_attribute("data-tema", "morkt")
        expect(page.get_by_role("button", name="Ljust läge")).to_be_visible()


def test_keyboard_reaches_the_content_first(open_page: OpenPage) -> None:
    with open_page("/kunskapsstod/gikt/") as page:
        page.keyboard.press("Tab")
        expect(page.get_by_role("link", name="Hoppa till innehållet")).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.locator("main")).to_be_focused()
