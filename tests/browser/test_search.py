"""The way of a clinician: from the search field to the section that answers; and the search page in every state it can be in."""

import re
from urllib.parse import unquote

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_pages import axe_violations

FIELD = "Sök diagnos, symtom, läkemedel eller kod"
PATIENCE = 20_000
"""Milliseconds: the full text is fetched with the first question, and the machine may be busy."""
LOOKS = pytest.mark.parametrize(("width", "scheme"), [(390, "light"), (1280, "dark"), (1280, "light"), (390, "dark")])


def hits(page: Page) -> Locator:
    return page.locator("[data-sokresultat] > li[data-id]")


def answered(page: Page, question: str) -> None:
    """Wait for the final answer to a question."""
    expect(page.locator(f'[data-sokresultat][aria-busy="false"][data-fraga="{question}"]')).to_have_count(1, timeout=PATIENCE)


def ids(page: Page) -> list[str]:
    return [str(hit.get_attribute("data-id")) for hit in hits(page).all()]


def test_what_is_asked_on_any_page_is_never_sent(open_page: OpenPage) -> None:
    asked: list[str] = []
    with open_page("/kunskapsstod/gikt/") as page:
        page.on("request", lambda request: asked.append(request.url))
        page.keyboard.press("/")
        page.keyboard.type("hemlig migrän")
        page.keyboard.press("Enter")
        answered(page, "hemlig migrän")
        expect(page).to_have_url(re.compile(r"/sok/\?q=hemlig%20migr"))
        assert ids(page)[0] == "migran"
        page.locator("#ks-sok-sidhuvud").fill("hemlig gikt")
        page.keyboard.press("Enter")
        answered(page, "hemlig gikt")
        assert ids(page)[0] == "gikt"
    assert [url for url in asked if "hemlig" in url] == []


def test_from_the_field_on_the_start_page_to_a_section(open_page: OpenPage) -> None:
    with open_page("/") as page:
        page.get_by_label(FIELD).fill("hjartsvikt")
        page.keyboard.press("Enter")
        expect(hits(page).first).to_have_attribute("data-id", "hjartsvikt")
        hits(page).first.get_by_role("link", name="Hjärtsvikt", exact=True).click()
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
            answered(page, question)
            expect(hits(page).first).to_have_attribute("data-id", best)


def test_a_hit_says_what_matched_and_leads_to_the_section(open_page: OpenPage) -> None:
    with open_page("/sok/?q=portvinstå") as page:
        expect(hits(page).first).to_contain_text("Kallas också portvinstå")
        expect(hits(page).first).to_contain_text("Reumatiska sjukdomar")
        expect(hits(page).first).to_contain_text("Exempel")
        expect(hits(page).first).to_contain_text(re.compile(r"Ändrad \d+\s\w+\s20\d\d"))
    with open_page("/sok/?q=sjukskrivning depression") as page:
        answered(page, "sjukskrivning depression")
        hits(page).first.get_by_role("link", name="Sjukskrivning").click()
        expect(page).to_have_url(re.compile(r"/kunskapsstod/depression/#sjukskrivning$"))


def test_a_support_on_something_else_of_nearly_the_same_name_says_so(open_page: OpenPage) -> None:
    with open_page("/sok/?q=diabetes typ 1") as page:
        answered(page, "diabetes typ 1")
        expect(page.locator('[data-id="diabetes-typ-2"]')).to_contain_text("Gäller typ 2, inte typ 1.")


def test_unknown_word_gives_no_hit_rather_than_a_wrong_one(open_page: OpenPage) -> None:
    for question in ("metotrexatförgiftning", "xyzzy", "hjulsvikt"):
        with open_page(f"/sok/?q={question}") as page:
            answered(page, question)
            expect(hits(page)).to_have_count(0)
            expect(page.locator("ks-sok").get_by_role("status")).to_have_text(f"Inga träffar på «{question}».")


def test_a_gap_is_reported_by_the_reader_s_own_letter(open_page: OpenPage) -> None:
    with open_page("/sok/?q=kladdkaka") as page:
        expect(page.get_by_role("heading", name="Vi hittar inget kunskapsstöd om det")).to_be_visible()
        letter = unquote(str(page.get_by_role("link", name="Rapportera en lucka").get_attribute("href")))
        assert letter.startswith("mailto:redaktion@kunskapsstod.example?subject=Kunskapsstöd som saknas&body=")
        assert "Jag sökte på «kladdkaka» och hittade inget kunskapsstöd." in letter
        expect(page.get_by_role("link", name="Alla kunskapsstöd A–Ö")).to_be_visible()


def test_a_typing_error_is_mended_and_said(open_page: OpenPage) -> None:
    with open_page("/sok/?q=depresion") as page:
        answered(page, "depresion")
        expect(hits(page).first).to_have_attribute("data-id", "depression")
        expect(page.get_by_text("Menade du depression?")).to_be_visible()
        page.get_by_role("link", name="Sök på «depresion» som det är skrivet").click()
        answered(page, "depresion")
        expect(page.get_by_text("Menade du")).to_be_hidden()
        expect(page).to_have_url(re.compile("ordagrant"))


def test_several_conditions_are_offered_side_by_side(open_page: OpenPage) -> None:
    with open_page("/sok/?q=diabetes hjärtsvikt") as page:
        side_by_side = page.get_by_role("region", name="Frågan gäller flera tillstånd")
        expect(side_by_side.get_by_role("link", name="Diabetes typ 2")).to_have_attribute("href", "/kunskapsstod/diabetes-typ-2/")
        expect(side_by_side.get_by_role("link", name="Hjärtsvikt", exact=True)).to_have_attribute(
            "href", "/kunskapsstod/hjartsvikt/"
        )


def test_terms_codes_and_areas_come_after_the_supports_and_never_among_them(open_page: OpenPage) -> None:
    with open_page("/sok/?q=M10") as page:
        answered(page, "M10")
        beside = page.get_by_role("region", name="Begrepp, koder och områden")
        expect(beside.get_by_role("link").first).to_have_attribute("href", "/kod/icd-10-se/M10/")
        for link in page.locator("[data-sokresultat] a").all():
            assert str(link.get_attribute("href")).startswith(("/kunskapsstod/", "/regioner/"))


def test_the_question_stays_in_the_address_and_slash_finds_the_field(open_page: OpenPage) -> None:
    with open_page("/kunskapsstod/gikt/") as page:
        page.keyboard.press("/")
        page.keyboard.type("otit")
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile(r"/sok/\?q=otit$"))
        expect(hits(page).first).to_have_attribute("data-id", "akut-mediaotit")


def test_back_goes_to_the_question_before_and_not_to_each_letter(open_page: OpenPage) -> None:
    with open_page("/sok/?q=gikt") as page:
        answered(page, "gikt")
        page.get_by_label(FIELD).fill("")
        page.keyboard.type("glaukom")
        answered(page, "glaukom")
        page.keyboard.press("Enter")
        hits(page).first.get_by_role("link").first.click()
        page.go_back()
        answered(page, "glaukom")
        expect(page.get_by_label(FIELD)).to_have_value("glaukom")
        page.go_back()
        answered(page, "gikt")
        expect(page.get_by_label(FIELD)).to_have_value("gikt")
        expect(hits(page).first).to_have_attribute("data-id", "gikt")


def test_choices_narrow_the_hits_and_stand_in_the_address(open_page: OpenPage) -> None:
    with open_page("/sok/?q=astma") as page:
        answered(page, "astma")
        every = ids(page)
        assert {"astma-vuxna", "astma-barn"} <= set(every)
        page.get_by_text("Avgränsa").click()
        page.get_by_label("Barn och ungdomars hälsa").focus()
        page.keyboard.press("Space")
        expect(page).to_have_url(re.compile(r"\?q=astma&omrade=barn-och-ungdomars-halsa$"))
        expect(page.get_by_label("Barn och ungdomars hälsa")).to_be_focused()
        narrowed = ids(page)
        assert "astma-barn" in narrowed and "astma-vuxna" not in narrowed
        expect(page.locator("ks-sok").get_by_role("status")).to_have_text(f"{len(narrowed)} av {len(every)} kunskapsstöd")
        page.reload()
        answered(page, "astma")
        assert ids(page) == narrowed
        page.go_back()
        expect(hits(page)).to_have_count(len(every))
        page.go_forward()
        page.get_by_role("button", name="Visa alla träffar").click()
        expect(hits(page)).to_have_count(len(every))


def test_the_reader_may_want_the_patients_pages(open_page: OpenPage) -> None:
    with open_page("/sok/?q=gikt") as page:
        expect(hits(page).first.get_by_role("link", name="Sida för patienten")).to_have_attribute(
            "href", "/kunskapsstod/gikt/patient/"
        )
        page.get_by_label("patienter").check()
        expect(page).to_have_url(re.compile(r"\?q=gikt&for=patient$"))
        expect(hits(page).first.get_by_role("link", name="Gikt", exact=True)).to_have_attribute(
            "href", "/kunskapsstod/gikt/patient/"
        )
        page.go_back()
        expect(hits(page).first.get_by_role("link", name="Gikt", exact=True)).to_have_attribute("href", "/kunskapsstod/gikt/")


def test_local_additions_are_marked_and_the_reader_s_own_region_comes_first(open_page: OpenPage) -> None:
    with open_page("/sok/?q=depression") as page:
        answered(page, "depression")
        hit = page.locator('li[data-id="depression"]')
        expect(hit).to_contain_text("Tillägg")
        page.evaluate("localStorage.setItem('ks-region', 'exempelregion-syd')")
        page.reload()
        first = hit.locator(".ks-traff__tillagg").get_by_role("link").first
        expect(first).to_have_text("Min region: Exempelregion Syd")
        expect(first).to_have_attribute("href", "/regioner/exempelregion-syd/depression/")


def test_how_fresh_a_text_is_depends_on_the_day_it_is_read(open_page: OpenPage) -> None:
    with open_page("/sok/") as page:
        module = page.locator('script[src*="ks-soktraff"]').get_attribute("src")
        said = page.evaluate(
            """async ([module, dagar]) => {
              const { farskhet } = await import(module);
              return dagar.map(dag => farskhet("2027-05-12", new Date(dag)));
            }""",
            [module, ["2027-02-11T12:00:00Z", "2027-02-12T12:00:00Z", "2027-05-12T21:59:00Z", "2027-05-12T22:00:00Z"]],
        )
        day = "12\u00a0maj\u00a02027"
        assert said == [
            [f"Granskas igen senast {day}", ""],
            [f"Granskas snart, senast {day}", ""],
            [f"Granskas snart, senast {day}", ""],
            [f"Granskningen är förfallen sedan {day}", "ks-traff__forfallen"],
        ]


def test_latest_questions_stay_in_the_browser_until_they_are_taken_away(open_page: OpenPage) -> None:
    with open_page("/sok/?q=gikt") as page:
        answered(page, "gikt")
        page.get_by_label(FIELD).fill("kladdkaka")
        page.keyboard.press("Enter")
        answered(page, "kladdkaka")
        page.get_by_label(FIELD).fill("")
        latest = page.get_by_role("region", name="Dina senaste sökningar")
        expect(latest.get_by_role("listitem")).to_have_text(["gikt"])  # what found nothing isn't worth going back to
        latest.get_by_role("button", name="Ta bort dem").click()
        expect(latest).to_be_hidden()
        expect(page.get_by_label(FIELD)).to_be_focused()
        assert page.evaluate("localStorage.getItem('ks-sokningar')") is None


def test_the_latest_questions_are_offered_in_an_empty_field_on_other_pages(open_page: OpenPage) -> None:
    with open_page("/sok/?q=gikt") as page:
        answered(page, "gikt")
        page.goto("/om/")
        page.get_by_label("Sök kunskapsstöd").focus()
        expect(page.get_by_role("option")).to_have_text(["giktTidigare sökning"])
        page.keyboard.press("Tab")
        expect(page.get_by_role("button", name="Ta bort senaste sökningar")).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.get_by_role("option")).to_have_count(0)
        assert page.evaluate("localStorage.getItem('ks-sokningar')") is None


def test_arrows_go_from_the_field_through_the_hits_and_escape_back(open_page: OpenPage) -> None:
    with open_page("/sok/?q=astma") as page:
        answered(page, "astma")
        titles = page.locator(".ks-traff__titel a")
        page.keyboard.press("/")
        expect(page.get_by_label(FIELD)).to_be_focused()
        page.keyboard.press("ArrowDown")
        expect(titles.nth(0)).to_be_focused()
        page.keyboard.press("ArrowDown")
        expect(titles.nth(1)).to_be_focused()
        page.keyboard.press("ArrowUp")
        expect(titles.nth(0)).to_be_focused()
        page.keyboard.press("Escape")
        expect(page.get_by_label(FIELD)).to_be_focused()
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_contain_text("Astma")


def test_tab_goes_through_the_page_in_the_order_it_is_read(open_page: OpenPage) -> None:
    with open_page("/sok/?q=astma") as page:
        answered(page, "astma")
        page.get_by_label(FIELD).focus()
        expected = [
            page.locator("ks-sok").get_by_role("button", name="Sök"),
            page.get_by_label("vården"),
            page.locator("ks-sok summary"),
            page.locator(".ks-traff__titel a").first,
        ]
        for place in expected:
            page.keyboard.press("Tab")
            expect(place).to_be_focused()


def test_the_number_is_said_once_when_the_answer_is_final(open_page: OpenPage) -> None:
    with open_page("/sok/") as page:
        page.evaluate(
            """() => {
              window.sagt = [];
              const lage = document.querySelector("ks-sok [role=status]");
              new MutationObserver(() => window.sagt.push(lage.textContent)).observe(lage, { childList: true, characterData: true, subtree: true });
            }"""
        )
        expect(page.get_by_label(FIELD)).to_be_focused()
        page.keyboard.type("gikt", delay=10)
        answered(page, "gikt")
        said = page.evaluate("window.sagt")
        assert re.fullmatch(r"\d+ kunskapsstöd", said[-1])
        assert said.count(said[-1]) == 1


def test_a_question_is_text_and_never_markup(open_page: OpenPage) -> None:
    question = "<img src=x onerror=alert(1)>gikt"
    with open_page(f"/sok/?q={question}") as page:
        answered(page, question)
        expect(page.get_by_label(FIELD)).to_have_value(question)
        assert page.locator("ks-sok img").count() == 0


def test_without_javascript_there_are_other_ways(open_page: OpenPage) -> None:
    with open_page("/sok/?q=gikt", javascript=False) as page:
        expect(page.locator("noscript strong")).to_be_visible()
        for name in ("Alla kunskapsstöd A–Ö", "Programområden", "Koder", "Begrepp"):
            expect(page.locator("main").get_by_role("link", name=name, exact=True)).to_be_visible()
        page.get_by_role("link", name="Alla kunskapsstöd A–Ö").click()
        expect(page.get_by_role("link", name="Hjärtsvikt", exact=True)).to_be_visible()


def test_the_page_says_so_when_the_search_cannot_be_loaded(open_page: OpenPage) -> None:
    with open_page("/om/", misses=True) as page:
        page.context.route("**/sok/data.json", lambda route: route.fulfill(status=404))
        page.goto("/sok/?q=gikt")
        expect(page.locator("ks-sok").get_by_role("status")).to_have_text(
            "Sökningen kunde inte laddas. Använd listan A–Ö så länge."
        )
        expect(page.get_by_role("link", name="Alla kunskapsstöd A–Ö")).to_be_visible()


@LOOKS
@pytest.mark.parametrize("question", ["", "astma", "depresion", "diabetes hjärtsvikt", "kladdkaka"])
def test_axe_finds_nothing_in_any_answer(open_page: OpenPage, question: str, width: int, scheme: str) -> None:
    with open_page(f"/sok/?q={question}", width=width, scheme=scheme) as page:
        if question:
            answered(page, question)
        narrow = page.locator("ks-sok summary")
        if narrow.is_visible():
            narrow.click()
        assert axe_violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
