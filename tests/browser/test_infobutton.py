"""From a code in a record system to the section that answers; never off the site, and never lost when the page stays."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.code_rule import candidates, notations

ICD = "1.2.752.116.1.1.1.1.3"
ATC = "2.16.840.1.113883.6.73"
DIABETES = "/kunskapsstod/diabetes-typ-2/"


def _asked(kod: str = "", system: str = "", name: str = "", **others: str) -> str:
    parameters = {"mainSearchCriteria.v.c": kod, "mainSearchCriteria.v.cs": system, "mainSearchCriteria.v.dn": name, **others}
    return urlencode({key.replace("__", "."): value for key, value in parameters.items() if value})


@pytest.mark.parametrize(
    ("question", "goal"),
    [
        (_asked("E11.9", ICD), DIABETES),
        (_asked("E119", f"urn:oid:{ICD}"), DIABETES),
        (_asked("e11.9a", ICD), DIABETES),
        (_asked("E11"), DIABETES),
        (_asked("E11.9", "2.16.840.1.113883.6.3"), DIABETES),
        (_asked("E11.9", ICD, taskContext__c__c="PROBLISTREV"), DIABETES),
        (_asked("E11.9", ICD, taskContext__c__c="MLREV"), f"{DIABETES}#lakemedel"),
        (_asked("E11.9", ICD, taskContext__c__c="LABRREV"), f"{DIABETES}#utredning"),
        (_asked("E11.9", ICD, subTopic__v__c="Q000628"), f"{DIABETES}#behandling"),
        (_asked("E11.9", ICD, subTopic__v__c="klinisk_uppfoljning"), f"{DIABETES}#klinisk-uppfoljning"),
        (_asked("E11.9", ICD, subTopic__v__c="okand", taskContext__c__c="LABRREV"), f"{DIABETES}#utredning"),
        (_asked("E11.9", ICD, informationRecipient="PAT", taskContext__c__c="MLREV"), f"{DIABETES}patient/"),
        (_asked("E11.9", ICD, informationRecipient="PROV"), DIABETES),
        (_asked("J45", ICD), "/kod/icd-10-se/J45/"),
        (_asked("C10AA05", ATC, taskContext__c__c="MLREV"), "/kod/atc/C10AA05/"),
        (_asked("C10AA05", "1.2.752.129.2.2.3.1.1"), "/kod/atc/C10AA05/"),
        (_asked("C10", taskContext__c__c="MLREV"), "/kod/atc/C10/"),
        (_asked("E11.9", ICD).lower(), DIABETES),
    ],
)
def test_a_known_code_leads_to_the_support_or_to_the_page_of_the_code(open_page: OpenPage, question: str, goal: str) -> None:
    with open_page(f"/infobutton/?{question}", misses=True) as page:
        expect(page).to_have_url(goal)


@pytest.mark.parametrize(
    ("question", "searched"),
    [
        (_asked("X99.9", ICD, "gikt"), "gikt"),
        (_asked("X99.9", ICD, mainSearchCriteria__v__ot="gikt"), "gikt"),
        (_asked("X99.9", ICD), "X99.9"),
        (_asked("E11.9", "2.16.840.1.113883.6.90", "gikt"), "gikt"),
        (_asked(name="gikt"), "gikt"),
        (_asked("//ond.example/", ICD, "gikt"), "gikt"),
        (_asked("X99.9", ICD, "https://ond.example/"), "https%3A%2F%2Fond.example%2F"),
        (_asked("X99.9", ICD, "javascript:alert(1)"), "javascript%3Aalert(1)"),
        (_asked("X99.9", ICD, "<img src=x onerror=alert(1)>"), "%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E"),
        (_asked("X99.9", "https://ond.example/", "gikt"), "gikt"),
    ],
)
def test_an_unknown_code_leads_to_the_search_and_nothing_leads_off_the_site(
    open_page: OpenPage, question: str, searched: str
) -> None:
    with open_page(f"/infobutton/?{question}", misses=True) as page:
        expect(page).to_have_url(f"/sok/?q={searched}")


def test_the_question_may_stand_where_no_server_sees_it(open_page: OpenPage) -> None:
    with open_page(f"/infobutton/#{_asked('E11.9', ICD)}") as page:
        expect(page).to_have_url(DIABETES)


def test_back_returns_to_where_one_came_from(open_page: OpenPage) -> None:
    with open_page("/om/") as page:
        page.goto(f"/infobutton/?{_asked('E11.9', ICD)}")
        expect(page).to_have_url(DIABETES)
        page.go_back()
        expect(page).to_have_url("/om/")


def test_a_page_that_stays_says_where_every_way_leads(open_page: OpenPage) -> None:
    with open_page(f"/infobutton/?{_asked('J45.9', ICD, 'astma', taskContext__c__c='MLREV')}&stanna") as page:
        expect(page.get_by_role("status")).to_contain_text("Kunskapsstöd för J45.9 i ICD-10-SE")
        links = page.locator("[data-lankar] a")
        expect(links).to_have_text(
            ["Exempel – Astma hos barn", "Exempel – Astma hos vuxna", "Alla kunskapsstöd för J45.9", "Sök på «astma»"]
        )
        assert (links.first.get_attribute("href") or "").endswith("/kunskapsstod/astma-barn/#lakemedel")
        links.nth(1).click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("Astma")


def test_several_for_a_patient_are_the_patients_to_choose_from(open_page: OpenPage) -> None:
    with open_page(f"/infobutton/?{_asked('J45', ICD, informationRecipient='PAT')}") as page:
        links = page.locator("[data-lankar] a")
        expect(links).to_have_count(2)
        links.first.click()
        expect(page).to_have_url("/kunskapsstod/astma-barn/patient/")


def test_a_site_that_does_not_answer_is_told_of_with_the_other_ways(open_page: OpenPage) -> None:
    with open_page("/infobutton/") as page:
        page.route("**/api/v1/koder/**", lambda route: route.fulfill(status=200, body="ingen JSON"))
        page.goto(f"/infobutton/?{_asked('E11.9', ICD)}")
        expect(page.get_by_role("status")).to_contain_text("kunde inte göras")
        expect(page.get_by_role("link", name="listan")).to_be_visible()


def test_a_code_typed_on_the_page_of_codes(open_page: OpenPage) -> None:
    with open_page("/kod/") as page:
        page.get_by_label("Kodsystem").select_option("ICD-10-SE")
        page.get_by_label("Kod", exact=True).fill("e119")
        page.get_by_role("button", name="Slå upp").click()
        expect(page).to_have_url(DIABETES)


def test_without_javascript_there_is_the_list(open_page: OpenPage) -> None:
    with open_page(f"/infobutton/?{_asked('E11.9', ICD)}", javascript=False) as page:
        page.get_by_role("link", name="ICD-10-SE", exact=True).click()
        expect(page).to_have_url("/kod/#icd-10-se")
        page.get_by_role("link", name="E11.9", exact=True).click()
        expect(page.get_by_role("link", name="Diabetes typ 2", exact=True)).to_be_visible()


def test_the_published_rule_asks_as_the_tested_one_does_for_every_code_of_the_content(open_page: OpenPage, site: Path) -> None:
    rows: list[tuple[str, str, list[str]]] = []
    for path in sorted((site / "api/v1/koder").glob("*/index.json")):
        data: Any = json.loads(path.read_bytes())
        for entry in data["koder"]:
            rows += [
                (data["system"], written, candidates(written, data["system"], data["steg"]))
                for written in sorted(notations(entry["kod"], data["system"]))
            ]
    assert len(rows) > 3000
    with open_page("/infobutton/") as page:
        asked = page.evaluate(
            """async rows => {
              const {kandidater} = await import(document.querySelector("script[src*=ks-infobutton]").src);
              const system = JSON.parse(document.querySelector("ks-infobutton").dataset.system);
              return rows.map(([slug, written]) => kandidater(written, system.find(one => one.slug === slug)));
            }""",
            [row[:2] for row in rows],
        )
    assert [row for row, got in zip(rows, asked, strict=True) if row[2] != got] == []
