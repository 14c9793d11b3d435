"""The content policy in a real browser: it stops what isn't ours, and nothing of what is.

That no page kind breaks it is seen by every other test here too: a violation is told on the console, which fails the test.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import OpenPage
from tests.conftest import serve_folder

HEARD = "addEventListener('securitypolicyviolation', event => window.brott.push(event.effectiveDirective))"
"""Put into a page by the browser itself, before anything of the page: a policy doesn't concern it."""

INJECTED = """
<script>document.title = "inbruten"</script>
<img src="/finns-inte.svg" onerror="document.title = 'inbruten'">
<a href="javascript:document.title = 'inbruten'">dit</a>
<script src="data:text/javascript,document.title='inbruten'"></script>
<style>h1 { display: none }</style>
<form action="https://ond.example/"><button id="skicka">Skicka</button></form>
<base href="https://ond.example/">
"""


def _listening(page: Page) -> None:
    page.add_init_script(f"window.brott = []; {HEARD}")


def test_the_search_works_under_the_policy(open_page: OpenPage) -> None:
    with open_page("/sok/?q=gikt") as page:
        expect(page.locator("[data-sokresultat] > li").first).to_have_attribute("data-id", "gikt")


def test_what_is_put_into_a_page_is_stopped(browser: Browser, site: Path, tmp_path: Path) -> None:
    """With the page's own policy alone, on a host that sends no headers."""
    shutil.copytree(site, tmp_path / "site", ignore=shutil.ignore_patterns("api", "pagefind"))
    broken = tmp_path / "site/kunskapsstod/gikt/index.html"
    html = broken.read_text("utf-8")
    broken.write_text(html.replace("<article", f"{INJECTED}<article", 1), "utf-8")
    with serve_folder(tmp_path / "site") as url:
        page = browser.new_page(base_url=url)
        _listening(page)
        page.goto("/kunskapsstod/gikt/", wait_until="networkidle")
        page.get_by_role("link", name="dit", exact=True).click()
        expect(page).to_have_title("Exempel – Gikt – Kunskapsstöd")
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        assert page.evaluate("document.baseURI").startswith(url)
        page.locator("#skicka").click(no_wait_after=True)
        page.wait_for_function("window.brott.includes('form-action')")
        found = set(page.evaluate("window.brott"))
        assert {"script-src-elem", "script-src-attr", "style-src-elem", "form-action", "base-uri"} <= found
        page.close()
