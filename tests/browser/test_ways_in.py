"""The ways in, in a real browser: filters, the reader's region, what is kept and erased, dates, and the page for what isn't there."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage

LIST = "/kunskapsstod/"
REGION = "exempelregionen"
STATUS = '[role="status"]'


def _kept(page: Page) -> dict[str, str]:
    kept: dict[str, str] = page.evaluate("({...localStorage})")
    return kept


def _listed(page: Page) -> list[str]:
    return page.locator(".ks-bokstav li:visible a").all_inner_texts()


# The list A–Ö


def test_filters_stand_in_the_address_and_the_count_is_told(open_page: OpenPage) -> None:
    with open_page(LIST) as page:
        count = page.locator("ks-urval").locator(STATUS)
        everything = _listed(page)
        expect(count).to_have_text(f"{len(everything)} kunskapsstöd")
        page.get_by_text("Filtrera listan").click()
        page.get_by_label("Programområde").select_option(label="Reumatiska sjukdomar")
        expect(page).to_have_url(f"{LIST}?omrade=reumatiska-sjukdomar")
        assert _listed(page) == ["Gikt"]
        expect(count).to_have_text(f"1 av {len(everything)} kunskapsstöd")
        expect(page.locator(".ks-bokstaver li:visible")).to_have_count(1)
        page.get_by_role("button", name="Visa alla").click()
        expect(page).to_have_url(LIST)
        expect(count).to_have_text(f"{len(everything)} kunskapsstöd")
        expect(page.get_by_text("Filtrera listan")).to_be_focused()


def test_a_filtered_list_can_be_linked_to_and_come_back_to(open_page: OpenPage) -> None:
    with open_page(f"{LIST}?vardniva=kommunal_halso_och_sjukvard&profession=lakare") as page:
        before = _listed(page)
        assert "Hjärtsvikt" in before and "Akut mediaotit" not in before
        expect(page.get_by_label("Vårdnivå")).to_have_value("kommunal_halso_och_sjukvard")
        page.get_by_role("link", name="Hjärtsvikt", exact=True).click()
        page.go_back()
        expect(page.get_by_label("Vårdnivå")).to_have_value("kommunal_halso_och_sjukvard")
        assert _listed(page) == before


@pytest.mark.parametrize("code", ["E11", "e11.9", "E119", "E11.9A"])
def test_a_code_in_any_notation_leaves_what_it_leads_to(open_page: OpenPage, code: str) -> None:
    with open_page(LIST) as page:
        page.get_by_text("Filtrera listan").click()
        page.get_by_label("Kod", exact=True).fill(code)
        listed = _listed(page)
        assert "Diabetes typ 2" in listed and "Gikt" not in listed


def test_nothing_that_fits_is_said_in_words(open_page: OpenPage) -> None:
    with open_page(f"{LIST}?kod=Z999&omrade=finns-inte") as page:
        expect(page.locator("ks-urval").locator(STATUS)).to_have_text("Inga kunskapsstöd passar. Ta bort något val.")
        expect(page.get_by_label("Programområde")).to_have_value("")
        assert _listed(page) == []


def test_without_javascript_the_whole_list_stands_with_other_ways(open_page: OpenPage) -> None:
    with open_page(f"{LIST}?kod=E11", javascript=False) as page:
        assert {"Gikt", "Diabetes typ 2"} <= set(_listed(page))
        expect(page.get_by_text("Filtrera listan")).to_be_hidden()
        page.get_by_role("main").get_by_role("link", name="kod", exact=True).click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Koder")


# The reader's region


def test_a_region_chosen_at_the_start_leads_from_a_support_to_what_applies_there(open_page: OpenPage) -> None:
    with open_page("/", width=390) as page:
        page.get_by_label("Din region").focus()
        page.get_by_label("Din region").select_option(label="Exempelregionen")
        expect(page.locator("ks-regionval").locator(STATUS)).to_contain_text("sparas bara i den här webbläsaren")
        expect(page.get_by_label("Din region")).to_be_focused()
        assert _kept(page) == {"ks-region": REGION}
        page.goto("/kunskapsstod/gikt/")
        page.get_by_role("link", name="Visa vad som gäller i Exempelregionen").click()
        expect(page).to_have_url(f"/regioner/{REGION}/gikt/")


@pytest.mark.parametrize("width", [390, 1280])
def test_from_the_start_to_where_to_refer_in_the_region_takes_three_steps(open_page: OpenPage, width: int) -> None:
    with open_page("/", width=width) as page:
        page.get_by_label("Din region").select_option(label="Exempelregionen")
        page.get_by_role("link", name="Vad som gäller där").click()
        line = page.get_by_role("listitem").filter(has=page.get_by_role("link", name="Hjärtsvikt", exact=True))
        line.get_by_role("link", name="Remissrutiner").click()
        expect(page).to_have_url(f"/regioner/{REGION}/hjartsvikt/#nar-remittera")
        expect(page.get_by_text("Exempelsjukhuset").first).to_be_in_viewport()


def test_where_the_region_adds_nothing_the_reader_is_told(open_page: OpenPage) -> None:
    with open_page("/") as page:
        page.get_by_label("Din region").select_option(value="halland")
        page.goto("/kunskapsstod/gikt/")
        expect(page.get_by_text("Din region har inga tillägg här.")).to_be_visible()


def test_a_region_is_chosen_and_let_go_on_its_own_page(open_page: OpenPage) -> None:
    with open_page(f"/regioner/{REGION}/") as page:
        page.get_by_role("button", name="Välj som min region").click()
        assert _kept(page) == {"ks-region": REGION}
        page.reload()
        expect(page.locator("ks-regionval strong")).to_have_text("Din region")
        page.get_by_role("button", name="Ta bort valet").click()
        expect(page.get_by_role("button", name="Välj som min region")).to_be_focused()
        assert _kept(page) == {}


def test_a_made_up_value_is_as_none(open_page: OpenPage) -> None:
    with open_page("/") as page:
        page.evaluate("localStorage.setItem('ks-region', '\"><img src=x>')")
        page.goto("/kunskapsstod/gikt/")
        expect(page.locator(".ks-regionrad")).to_have_count(0)
        page.goto("/")
        expect(page.get_by_label("Din region")).to_have_value("")


def test_without_javascript_the_start_page_links_to_every_region(open_page: OpenPage) -> None:
    with open_page("/", width=390, javascript=False) as page:
        page.get_by_text("Välj din region").click()
        page.get_by_role("link", name="Exempelregionen").click()
        expect(page).to_have_url(f"/regioner/{REGION}/")
        expect(page.get_by_role("button")).to_have_count(1)  # the search's own: nothing that does nothing


# What is kept


def test_everything_that_is_kept_is_listed_and_erased_with_one_button(open_page: OpenPage) -> None:
    with open_page("/") as page:
        page.get_by_label("Din region").select_option(value="halland")
        page.get_by_role("button", name="Mörkt läge").click()
        page.evaluate("localStorage.setItem('annan-sak', 'ej vår')")
        page.goto("/om/integritet/")
        listed = page.locator("ks-lagrat dd")
        names = [row.get_attribute("data-nyckel") for row in listed.all()]
        assert {name for name in _kept(page) if name.startswith("ks-")} <= set(names)
        expect(listed.and_(page.locator("[data-nyckel=ks-region]"))).to_contain_text("Sparat nu: halland")
        page.get_by_role("button", name="Radera allt som är sparat").click()
        expect(page.locator("ks-lagrat").locator(STATUS)).to_contain_text("Allt är raderat")
        assert _kept(page) == {"annan-sak": "ej vår"}
        expect(page.get_by_text("Sparat nu:")).to_have_count(0)
        expect(page.locator("html")).not_to_have_attribute("data-tema", re.compile("."))
        expect(page.get_by_role("button", name="Mörkt läge")).to_be_visible()


# Dates


def test_what_has_passed_and_what_soon_will_is_said_by_the_readers_browser(open_page: OpenPage) -> None:
    today = datetime.now(UTC).date()
    days = [today - timedelta(days=2), today + timedelta(days=30), today + timedelta(days=300)]
    with open_page(f"/regioner/{REGION}/") as page:
        page.evaluate(
            """days => {
                const element = document.createElement("ks-frister");
                element.dataset.ord = "granskning";
                for (const day of days) {
                    const line = document.createElement("p");
                    const time = document.createElement("time");
                    time.dateTime = day;
                    time.textContent = day;
                    line.append(time);
                    element.append(line);
                }
                document.querySelector("main").append(element);
            }""",
            [day.isoformat() for day in days],
        )
        made = page.locator("ks-frister").last
        expect(made.locator("p").first).to_have_text("1 är försenad, 1 ska granskas inom tre månader.")
        expect(made.locator("p").nth(1)).to_have_text(f"{days[0].isoformat()} Försenad")
        expect(made.locator("p").nth(2)).to_have_text(f"{days[1].isoformat()} Snart")
        expect(made.locator("p").nth(3)).to_have_text(days[2].isoformat())


# What isn't there


@pytest.mark.parametrize(
    ("asked", "suggested"),
    [
        ("/kunskapsstod/hjartsvit/", "/kunskapsstod/hjartsvikt/"),
        ("/Hj%C3%A4rtsvikt.html", "/kunskapsstod/hjartsvikt/"),
        ("/diabetes", "/kunskapsstod/diabetes-typ-2/"),
        ("/regioner/exempelregionen/migran/", "/kunskapsstod/migran/"),
        ("/omrade/reumatiska/", "/programomraden/reumatiska-sjukdomar/"),
        ("/regioner/hallan/", "/regioner/halland/"),
        ("/om/integritetspolicy/", "/om/integritet/"),
        ("/kod/icd-10-se/I50.99/", "/infobutton/?mainSearchCriteria.v.c=I50.99"),
    ],
)
def test_the_page_for_what_is_not_there_suggests_the_nearest(open_page: OpenPage, asked: str, suggested: str) -> None:
    with open_page(asked, misses=True) as page:
        expect(page.locator("[data-forslag] a").first).to_have_attribute("href", suggested)
        expect(page.locator("ks-forslag").locator(STATUS)).to_contain_text("liknar adressen")


def test_nothing_like_the_address_suggests_nothing(open_page: OpenPage) -> None:
    with open_page("/qxzwvqxzwv/", misses=True) as page:
        page.wait_for_load_state("networkidle")
        expect(page.locator("[data-forslag]")).to_have_count(0)
        expect(page.get_by_role("main").get_by_role("link", name="Alla kunskapsstöd A–Ö")).to_be_visible()


def test_the_other_pages_are_suggested_when_the_list_of_supports_cannot_be_had(open_page: OpenPage) -> None:
    with open_page("/", misses=True) as page:
        page.route("**/api/v1/index.json", lambda route: route.fulfill(status=200, body=json.dumps({})))
        page.goto("/regioner/hallan/")
        expect(page.locator("[data-forslag] a").first).to_have_attribute("href", "/regioner/halland/")


def test_without_javascript_what_is_not_there_shows_the_ways_in(open_page: OpenPage) -> None:
    with open_page("/kunskapsstod/hjartsvit/", javascript=False, misses=True) as page:
        page.get_by_role("main").get_by_role("link", name="Alla kunskapsstöd A–Ö").click()
        expect(page.get_by_role("link", name="Hjärtsvikt", exact=True)).to_be_visible()


# Paper


def test_lists_on_paper_are_without_controls(open_page: OpenPage) -> None:
    with open_page(LIST) as page:
        expect(page.locator(".ks-bokstaver")).to_be_visible()
        page.emulate_media(media="print")
        expect(page.get_by_role("link", name="Gikt", exact=True)).to_be_visible()
        for gone in (page.get_by_text("Filtrera listan"), page.get_by_label("Huvudmeny"), page.locator(".ks-bokstaver")):
            expect(gone).to_be_hidden()
