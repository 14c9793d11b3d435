"""Three questions of a working day, from the start page: at most three interactions, and the answer stands on the screen that opens.

Typing with Enter is one interaction, a click one. The answer is read without scrolling.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import OpenPage

SCREENS = pytest.mark.parametrize("width", [390, 1280])


class Reader:
    """Counts what is done."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.interactions = 0

    def search(self, question: str) -> None:
        self.interactions += 1
        self.page.get_by_role("main").locator("input[type=search]").fill(question)
        self.page.keyboard.press("Enter")
        expect(self.page.locator('[data-sokresultat][aria-busy="false"] > li').first).to_be_visible()

    def click(self, what: Locator) -> None:
        self.interactions += 1
        what.click()

    def reads(self, *answers: Locator) -> None:
        """The whole of each answer is on the screen that opened."""
        assert self.interactions <= 3
        for answer in answers:
            expect(answer).to_be_in_viewport(ratio=1)


@SCREENS
@pytest.mark.parametrize("chosen", [False, True])
def test_when_to_refer_heart_failure_in_my_region(open_page: OpenPage, width: int, chosen: bool) -> None:
    """Whether or not the region was chosen on an earlier visit."""
    with open_page("/", width=width) as page:
        if chosen:
            page.get_by_label("Din region").select_option(label="Exempelregionen")
            page.reload()
        reader = Reader(page)
        reader.search("hjärtsvikt")
        reader.click(page.locator("li[data-id=hjartsvikt]").get_by_role("link", name="Exempelregionen"))
        reader.click(page.get_by_role("navigation", name="Hoppa till").get_by_role("link", name="Remiss"))
        part = page.get_by_role("region", name="När och vart du remitterar i Exempelregionen")
        reader.reads(
            part.get_by_text("Ekokardiografi: misstänkt hjärtsvikt och förhöjt NT-proBNP"),
            part.get_by_text("Kardiolog: oklar orsak eller svår att behandla"),
            part.get_by_text("Remiss för ekokardiografi skickas till Fysiologen vid Exempelsjukhuset"),
        )


@SCREENS
def test_first_drug_for_gout_with_kidney_disease(open_page: OpenPage, width: int) -> None:
    with open_page("/", width=width) as page:
        reader = Reader(page)
        reader.search("gikt")
        reader.click(page.locator("li[data-id=gikt]").get_by_role("link", name="Gikt", exact=True))
        reader.click(page.get_by_role("main").get_by_role("link", name="kronisk njursjukdom").first)
        reader.reads(page.get_by_text("Prednisolon behöver ingen justering"))


@SCREENS
def test_what_the_parent_looks_for_after_otitis(open_page: OpenPage, width: int) -> None:
    with open_page("/", width=width) as page:
        reader = Reader(page)
        reader.search("öroninflammation")
        reader.click(page.locator("li[data-id=akut-mediaotit]").get_by_role("link", name="Sida för patienten"))
        part = page.get_by_role("region", name="När du ska söka vård")
        reader.reads(
            part.get_by_text("om örat står ut eller om det är rött och svullet bakom örat"),
            part.get_by_text("om någon inte går att väcka, har kramper"),
        )
