"""Every page kind in the browser: nothing wrong to assistive technology, nothing wider than the screen, nothing lost without JavaScript."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage, Traffic
from tests.browser.judges import accessibility_nodes, judged
from tests.browser.judges import axe_violations as axe_violations

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
    "/404.html",
)
LISTS = ("/begrepp/", "/kod/")
"""Lists of everything grow with the base, and nobody waits for them with a patient in the room: the budget isn't theirs."""


FIRST_VIEW = 120 * 1024
"""Bytes on the wire, with headers and gzip, from an empty cache."""


@pytest.mark.parametrize("kind", KINDS)
def test_every_judge_finds_nothing_on_a_page_of_each_kind(open_page: OpenPage, kind: str) -> None:
    """That it asks nobody else, and that no console message comes, is seen by ``open_page``."""
    traffic = Traffic()
    with open_page(kind, width=390, traffic=traffic) as page:
        if "&stanna" in kind:
            expect(page.locator("[data-lankar] > li").first).to_be_visible()
        if "?q=" in kind:
            expect(page.locator("[data-sokresultat] > li").first).to_be_visible()
        elif kind not in LISTS:
            assert 0 < traffic.bytes <= FIRST_VIEW
            assert len(traffic.requests) <= 12, traffic.requests
        assert judged(page) == []


def test_the_largest_support_is_within_the_budget_too(open_page: OpenPage, site: Path) -> None:
    largest = max(site.glob("kunskapsstod/*/index.html"), key=lambda path: len(gzip.compress(path.read_bytes())))
    traffic = Traffic()
    with open_page(f"/kunskapsstod/{largest.parent.name}/", traffic=traffic) as page:
        page.wait_for_load_state("networkidle")
        assert 0 < traffic.bytes <= FIRST_VIEW
        assert len(traffic.requests) <= 12


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
        page.get_by_role("link", name="Alla kunskapsstöd A–Ö").click()
        expect(page.get_by_role("link", name="Hjärtsvikt", exact=True)).to_be_visible()


def test_paper_has_the_banner_but_no_menu(open_page: OpenPage) -> None:
    with open_page("/kunskapsstod/gikt/") as page:
        page.emulate_media(media="print")
        expect(page.get_by_text("Texten är inte granskad av någon klinisk expert")).to_be_visible()
        expect(page.get_by_label("Huvudmeny")).to_be_hidden()
        expect(page.get_by_role("heading", name="Behandling")).to_be_visible()


def test_paper_shows_what_is_folded_without_javascript_too(open_page: OpenPage) -> None:
    with open_page("/kunskapsstod/gikt/", javascript=False) as page:
        card = page.locator(".ks-kortlista details").first
        folded = card.get_by_text("Läs i sitt sammanhang")
        expect(folded).to_be_hidden()
        page.emulate_media(media="print")
        expect(card.locator("p").first).to_be_visible()


def test_a_table_stays_a_table_to_those_who_listen_on_a_phone(open_page: OpenPage) -> None:
    """Where its rows are shown one by one."""
    with open_page("/kunskapsstod/gikt/", width=390) as page:
        table = page.get_by_role("region", name="Läkemedel").get_by_role("table")
        assert table.evaluate("el => getComputedStyle(el).display") == "block"
        roles = [node["role"]["value"] for node in accessibility_nodes(page) if not node["ignored"]]
        assert roles.count("table") >= 1
        assert roles.count("columnheader") >= 5
        assert roles.count("rowheader") >= 5
        assert roles.count("cell") >= 15


def test_the_choice_of_light_or_dark_stays(open_page: OpenPage) -> None:
    with open_page("/") as page:
        page.get_by_role("button", name="Mörkt läge").click()
        page.goto("/om/")
        expect(page.locator("html")).to_have_attribute("data-tema", "morkt")
        expect(page.get_by_role("button", name="Ljust läge")).to_be_visible()
