"""The way of a clinician: from the search field to the section that answers."""

import re

from playwright.sync_api import expect

from tests.browser.conftest import OpenPage

FINAL = '[data-sokresultat][aria-busy="false"]'


def test_from_the_field_on_the_start_page_to_a_section(open_page: OpenPage) -> None:
    with open_page("/") as page:
        page.get_by_label("Sök diagnos, symtom, läkemedel eller kod").fill("hjartsvikt")
        page.keyboard.press("Enter")
        hits = page.locator("[data-sokresultat] > li")
        expect(hits.first).to_have_attribute("data-id", "hjartsvikt")
        hits.first.get_by_role("link", name="Hjärtsvikt", exact=True).click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Hjärtsvikt")
        page.get_by_label("På sidan").get_by_role("link", name="Behandling").click()
        expect(page).to_have_url(page.url.split("#")[0] + "#behandling")
        expect(page.locator("h2#behandling")).to_be_in_viewport()


def test_synonym_lay_word_and_code_are_found(open_page: OpenPage) -> None:
    for question, best in (
        ("portvinstå", "gikt"),
        ("öroninflammation", "akut-mediaotit"),
        ("I50.9", "hjartsvikt"),
        ("E119", "diabetes-typ-2"),
    ):
        with open_page(f"/sok/?q={question}") as page:
            expect(page.locator(f'[data-sokresultat][data-fraga="{question}"] > li').first).to_have_attribute("data-id", best)


def test_unknown_word_gives_no_hit_rather_than_a_wrong_one(open_page: OpenPage) -> None:
    for question in ("metotrexatförgiftning", "xyzzy", "hjulsvikt"):
        with open_page(f"/sok/?q={question}") as page:
            expect(page.locator(f'{FINAL}[data-fraga="{question}"]')).to_have_count(1)
            expect(page.locator("[data-sokresultat] > li")).to_have_count(0)
            expect(page.get_by_role("status")).to_contain_text("Inga träffar")


def test_the_question_stays_in_the_address_and_slash_finds_the_field(open_page: OpenPage) -> None:
    with open_page("/kunskapsstod/gikt/") as page:
        page.keyboard.press("/")
        page.keyboard.type("otit")
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile(r"/sok/\?q=otit$"))
        expect(page.locator("[data-sokresultat] > li").first).to_have_attribute("data-id", "akut-mediaotit")
