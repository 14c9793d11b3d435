"""The pages of codes: what each shows, and that nothing is lost where there is too much to show."""

from __future__ import annotations

import re

from generator.lookup import look_up
from generator.render.pages.codes import ROOM, SHOWN, code_pages
from generator.render.pages.page import Page
from generator.render.templates import make_environment
from tests.conftest import ROOT
from tests.helpers import base, stod

TEMPLATES = make_environment(ROOT / "theme")


def _pages(**koder: str) -> dict[str, Page]:
    files = {f"kunskapsstod/{id_}.md": stod(id_, koder=text) for id_, text in koder.items()}
    return {page.address: page for page in code_pages(look_up(base(files).base))}


def _shown(page: Page) -> str:
    return TEMPLATES.get_template(f"pages/{page.template}.html").render(page.context)


def _many(kod: str, count: int) -> dict[str, str]:
    return {f"stod-{number:03d}": f"{{icd10se: [{kod}]}}" for number in range(count)}


def test_a_page_for_every_code_named_and_every_code_above_but_not_for_what_is_only_covered() -> None:
    pages = _pages(prov="{icd10se: [E11.0A, {kod: J45, undertrad: true}]}")
    codes = [address for address in pages if address.startswith("/kod/icd")]
    assert codes == [f"/kod/icd-10-se/{kod}/" for kod in ("E11", "E11.0", "E11.0A", "J45")]
    assert "J45.0" not in _shown(pages["/kod/icd-10-se/J45/"])


def test_a_page_names_its_json_and_the_codes_around_it() -> None:
    page = _pages(prov="{icd10se: [E11.0A]}")["/kod/icd-10-se/E11.0/"]
    assert page.alternates == (("application/json", "Koden som JSON", "/api/v1/koder/icd-10-se/E11.0.json"),)
    shown = _shown(page)
    assert re.findall(r'href="/kod/icd-10-se/([^/]+)/"', shown) == ["E11", "E11.0A", "E11.0A"]
    assert "Anger en kod under E11.0" in shown


def test_status_stands_by_what_no_body_has_decided_on() -> None:
    assert "Exempel" in _shown(_pages(prov="{icd10se: [E11]}")["/kod/icd-10-se/E11/"])


def test_however_many_name_the_code_itself_all_are_shown() -> None:
    shown = _shown(_pages(**_many("E11", ROOM + 5))["/kod/icd-10-se/E11/"])
    assert shown.count("/kunskapsstod/") == ROOM + 5


def test_of_those_under_it_what_is_left_out_is_counted_and_stands_under_the_narrower_code() -> None:
    pages = _pages(**_many("E11.9", ROOM + 5))
    above = _shown(pages["/kod/icd-10-se/E11/"])
    assert above.count("/kunskapsstod/") == ROOM
    assert "Och 5 till" in above and '<a class="ks-kod" href="/kod/icd-10-se/E11.9/">' in above
    assert _shown(pages["/kod/icd-10-se/E11.9/"]).count("/kunskapsstod/") == ROOM + 5


def test_the_list_shows_a_few_of_many_and_leads_to_the_rest() -> None:
    shown = _shown(_pages(**_many("E11", SHOWN + 2))["/kod/"])
    assert shown.count("/kunskapsstod/") == SHOWN
    assert '<a href="/kod/icd-10-se/E11/">2 till</a>' in shown


def test_a_code_can_be_typed_in_every_system_also_where_nothing_is_listed() -> None:
    pages = _pages(prov="{icd10se: [E11]}")
    for address in ("/kod/", "/infobutton/"):
        shown = _shown(pages[address])
        assert re.findall(r'<option value="([^"]*)">', shown) == [
            "",
            "1.2.752.116.1.1.1.1.3",
            "1.2.752.116.1.3.2.1.4",
            "2.16.840.1.113883.6.73",
            "2.16.840.1.113883.6.96",
        ]
        assert "/kod/#kva" not in shown
