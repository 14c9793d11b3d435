"""The page of a support and the patient's, used as they are used: with a patient in the room, on a phone, on paper, without JavaScript."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from datetime import date, datetime

import pytest
from playwright.sync_api import Browser, expect

from generator.site.host import build
from generator.site.mkdocs_plugin import Options
from tests.browser.conftest import OpenPage
from tests.conftest import ROOT, serve_folder
from tests.disk import put
from tests.helpers import AREA, TODAY, stod

GIKT = "/kunskapsstod/gikt/"
QR_READER = ROOT / "tests/node/node_modules/jsqr/dist/jsQR.js"


def test_a_place_has_a_link_that_can_be_copied_also_from_the_keyboard(open_page: OpenPage, address: str) -> None:
    with open_page(f"{GIKT}?q=hemligt") as page:
        page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address)
        button = page.get_by_role("button", name="Kopiera länk till avsnittet Behandling")
        button.focus()
        page.keyboard.press("Enter")
        expect(page.get_by_role("status")).to_have_text("Kopierad")
        expect(button).to_have_text("Kopierad")
        assert page.evaluate("navigator.clipboard.readText()") == f"{address}{GIKT}#behandling"
        recommendation = page.locator("#styr-mot-mal")
        recommendation.hover()
        recommendation.get_by_role("button").click()
        expect(page.get_by_role("status")).to_have_text("Kopierad")
        assert page.evaluate("navigator.clipboard.readText()") == f"{address}{GIKT}#styr-mot-mal"


def test_where_nothing_can_be_copied_it_is_said(open_page: OpenPage) -> None:
    with open_page(GIKT) as page:
        page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('nej')); }")
        page.get_by_role("button", name="Kopiera länk till avsnittet Behandling").focus()
        page.keyboard.press("Enter")
        expect(page.get_by_role("status")).to_have_text("Kunde inte kopieras")


def test_without_javascript_each_place_has_a_plain_link(open_page: OpenPage) -> None:
    with open_page(GIKT, javascript=False) as page:
        assert page.locator("ks-kopiera button").count() == 0
        page.get_by_role("link", name="Länk till avsnittet Behandling").click()
        expect(page).to_have_url(f"{GIKT}#behandling")
        expect(page.locator("h2#behandling")).to_be_in_viewport()


def test_the_short_view_is_an_address_and_needs_no_javascript(open_page: OpenPage) -> None:
    with open_page(GIKT, width=390, javascript=False) as page:
        page.get_by_role("link", name="Kort vy").click()
        expect(page).to_have_url(f"{GIKT}#kort-vy")
        expect(page.get_by_text("Feber eller påverkat allmäntillstånd och en varm").first).to_be_visible()
        expect(page.get_by_role("heading", name="När och vart du remitterar")).to_be_visible()
        expect(page.get_by_text("Avbryt inte allopurinol under ett anfall.").first).to_be_visible()
        expect(page.get_by_text("Texten är inte granskad av någon klinisk expert")).to_be_visible()
        expect(page.locator("h2#behandling")).to_be_hidden()
        page.get_by_role("link", name="Hela texten").click()
        expect(page.locator("h2#behandling")).to_be_visible()


def test_the_short_view_of_a_common_support_fits_one_screen(open_page: OpenPage) -> None:
    with open_page(f"{GIKT}#kort-vy") as page:
        expect(page.locator(".ks-korthet")).to_be_in_viewport(ratio=1)


def test_a_link_out_of_the_short_view_shows_the_whole(open_page: OpenPage) -> None:
    with open_page(f"{GIKT}#kort-vy", javascript=False) as page:
        page.get_by_role("link", name="Mer under Remissrutiner").click()
        expect(page.locator("h2#remissrutiner")).to_be_in_viewport()


def test_the_ways_down_stay_on_a_phone_but_not_when_the_text_is_enlarged(open_page: OpenPage) -> None:
    with open_page(GIKT, width=390) as page:
        jumps = page.get_by_role("navigation", name="Hoppa till")
        page.locator("h2#komplikationer").scroll_into_view_if_needed()
        expect(jumps.get_by_role("link", name="Remiss")).to_be_in_viewport()
        jumps.get_by_role("link", name="Behandling").click()
        heading = page.locator("h2#behandling")
        expect(heading).to_be_in_viewport()
        below = page.evaluate("document.querySelector('.ks-hopp').getBoundingClientRect().bottom")
        page.wait_for_function("y => document.querySelector('h2#behandling').getBoundingClientRect().top >= y", arg=below)
        page.set_viewport_size({"width": 320, "height": 200})
        assert jumps.evaluate("nav => getComputedStyle(nav).position") == "static"


@pytest.mark.parametrize("path", [GIKT, f"{GIKT}patient/", "/regioner/exempelregionen/gikt/"])
def test_paper_is_unfolded_and_says_where_it_comes_from(open_page: OpenPage, path: str) -> None:
    with open_page(path) as page:
        foot = page.locator(".ks-utskriftsfot")
        expect(foot).to_be_hidden()
        page.emulate_media(media="print", color_scheme="dark")
        expect(foot).to_contain_text("version 1.0.0")
        expect(foot).to_contain_text(f"https://kunskapsstod.example{path}")
        expect(foot).to_have_css("display", "table-footer-group")
        expect(page.get_by_text("Texten är inte granskad av någon klinisk expert")).to_be_visible()
        for chrome in ("header", "footer", "ks-kopiera >> nth=0", "ks-skrivut", ".ks-hopp", ".ks-smulor"):
            expect(page.locator(chrome)).to_be_hidden()
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
        folded = page.locator("main .ks-kort__mer, main .ks-remisslista details > p")
        assert all(one.is_visible() for one in folded.all())


def test_the_patient_can_print_with_a_button(open_page: OpenPage) -> None:
    with open_page(f"{GIKT}patient/") as page:
        page.evaluate("window.print = () => { document.title = 'utskriven' }")
        page.get_by_role("button", name="Skriv ut").click()
        expect(page).to_have_title("utskriven")


def test_the_qr_code_leads_to_the_page(open_page: OpenPage, browser: Browser) -> None:
    """Read by another program than made it, as it is seen on the screen, in dark colours too."""
    for scheme in ("light", "dark"):
        with open_page(f"{GIKT}patient/", width=390, scheme=scheme) as page:
            picture = page.get_by_role("img", name="QR-kod med sidans adress").screenshot()
            assert _read(browser, picture) == f"https://kunskapsstod.example{GIKT}patient/"


def _read(browser: Browser, picture: bytes) -> str | None:
    """What the QR code in a picture says."""
    page = browser.new_page()
    page.add_script_tag(path=QR_READER)
    said: str | None = page.evaluate(
        """async picture => {
          const image = new Image();
          image.src = "data:image/png;base64," + picture;
          await image.decode();
          const canvas = Object.assign(document.createElement("canvas"), {width: image.width, height: image.height});
          const context = canvas.getContext("2d");
          context.drawImage(image, 0, 0);
          return jsQR(context.getImageData(0, 0, image.width, image.height).data, image.width, image.height)?.data ?? null;
        }""",
        base64.b64encode(picture).decode(),
    )
    page.close()
    return said


@pytest.fixture(scope="module")
def reviewed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A site with a support that has a day for its next review."""
    folder = tmp_path_factory.mktemp("granskad")
    dates = {"granskad": "2026-01-10", "nasta_granskning": "2027-06-15"}
    put({**AREA, "kunskapsstod/prov.md": stod(**dates)}, folder / "content")
    build(ROOT / "mkdocs.yml", folder / "site", Options(content=folder / "content", today=TODAY, search=False))
    with serve_folder(folder / "site") as url:
        yield url


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (date(2027, 3, 14), ""),
        (date(2027, 3, 15), "Granskas snart"),
        (date(2027, 6, 15), "Granskas snart"),
        (date(2027, 6, 16), "Förfallen: granskningen är försenad"),
    ],
)
def test_what_the_day_of_review_means_is_said_by_the_browser(browser: Browser, reviewed: str, today: date, said: str) -> None:
    page = browser.new_page()
    page.clock.set_fixed_time(datetime(today.year, today.month, today.day, 12))  # noqa: DTZ001 - the reader's own clock
    page.goto(f"{reviewed}/kunskapsstod/prov/", wait_until="load")
    expect(page.locator(".ks-metarad")).to_contain_text("Granskas igen senast 15\u00a0juni 2027")
    assert page.locator(".ks-granskning").all_text_contents() == ([said] if said else [])
    page.close()


def test_without_javascript_the_day_stands_alone(browser: Browser, reviewed: str) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{reviewed}/kunskapsstod/prov/")
    expect(page.locator(".ks-metarad")).to_contain_text("Granskas igen senast 15\u00a0juni 2027.")
    page.close()


def test_boxes_of_a_flow_chart_are_reached_and_followed_from_the_keyboard(open_page: OpenPage) -> None:
    with open_page(GIKT, width=390) as page:
        box = page.locator(".ks-flode svg a", has_text="Behandla anfallet")
        box.focus()
        expect(box).to_be_focused()
        page.keyboard.press("Enter")
        expect(page).to_have_url(f"{GIKT}#behandla-anfallet-tidigt")


def test_letters_are_no_wider_than_a_drawing_takes_them_to_be(open_page: OpenPage) -> None:
    """In the font that the browser has: text that is wider than its box would be cut by the next."""
    for support in ("gikt", "hjartsvikt", "glaukom"):
        with open_page(f"/kunskapsstod/{support}/") as page:
            outside = page.evaluate(
                """() => [...document.querySelectorAll(".ks-flode svg g")].filter(g => {
                  const box = g.querySelector("rect").getBBox(), text = g.querySelector("text").getBBox();
                  return text.x < box.x || text.x + text.width > box.x + box.width
                    || text.y < box.y || text.y + text.height > box.y + box.height;
                }).map(g => g.textContent)"""
            )
            assert outside == []


def test_targets_for_fingers_are_large_enough(open_page: OpenPage) -> None:
    """WCAG 2.2, 2.5.8: 24 by 24 pixels, but for links inside sentences."""
    wanted = ".ks-hopp a, .ks-metarad__lankar a, ks-kopiera button, summary, .ks-innehall a, ks-skrivut button"
    for path in (GIKT, f"{GIKT}patient/"):
        with open_page(path, width=390) as page:
            small = page.evaluate(
                """wanted => [...document.querySelectorAll(wanted)].filter(one => one.checkVisibility()).map(one => {
                  const {width, height} = one.getBoundingClientRect();
                  return [one.textContent.trim(), width, height];
                }).filter(([, width, height]) => width < 24 || height < 24)""",
                wanted,
            )
            assert small == []
