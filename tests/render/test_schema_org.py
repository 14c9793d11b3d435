"""What pages say of themselves as JSON-LD: nothing more than holds, in words that schema.org has, and never out of its element."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

from generator.render.pages.page import PageRenderer, json_in_html
from generator.render.pages.support import support_pages
from generator.render.templates import make_environment
from tests.conftest import ROOT
from tests.helpers import base, body, site_settings, stod
from tests.publishing import SCRIPTS, SHELL

NODE = ROOT / "tests/node"
ELEMENT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
SITE = "https://kunskapsstod.example"
BLOCK = "::: rekommendation {#styr riktning=emot styrka=stark evidens=mattlig}\nAvstå från X.\n:::"
DECIDED = {
    "status": "publicerad",
    "granskad": "2026-01-02",
    "publicerad": "2025-03-04",
    "godkand": '{organ: Nämnden, datum: 2026-01-03, diarienummer: "1"}',
}


def _said(text: str) -> list[dict[str, Any]]:
    """Of the clinician's page and the patient's."""
    loaded, settings = base(text), site_settings()
    scripts = {name.rsplit("/", 1)[-1]: name for name in SCRIPTS}
    pages = PageRenderer(settings, SHELL, make_environment(ROOT / "theme"), scripts)
    written = [pages.render(page).data.decode() for page in support_pages(loaded.stod["prov"], loaded.base, settings)]
    return [json.loads(found) for html in written for found in ELEMENT.findall(html)]


def test_the_whole_of_an_example() -> None:
    clinician, patient = _said(
        stod(body=body("Behandling", BLOCK), synonymer="[provsjuka]", koder="{icd10se: [M10.9, {kod: E79, relation: relaterad}]}")
    )
    status = "Exempel: inte granskat av någon klinisk expert, får inte användas i vården"
    url = f"{SITE}/kunskapsstod/prov/"
    shared = {
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        "inLanguage": "sv",
        "version": "1.0.0",
        "creativeWorkStatus": status,
        "dateModified": "2026-11-21",
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "isPartOf": {"@type": "WebSite", "name": "Kunskapsstöd", "url": f"{SITE}/"},
    }
    subject = {
        "@type": "MedicalCondition",
        "@id": f"{url}#amne",
        "name": "Provstöd",
        "alternateName": ["provsjuka"],
        "code": [{"@type": "MedicalCode", "codeValue": "M10.9", "codingSystem": "ICD-10-SE"}],
    }
    advice = {
        "@type": "MedicalGuidelineRecommendation",
        "@id": f"{url}#styr",
        "url": f"{url}#styr",
        "description": "Exempel – Avstå från X.",
        "recommendationStrength": "Stark rekommendation att avstå. Måttlig tillförlitlighet.",
        "guidelineDate": "2026-11-21",
    }
    assert clinician == shared | {
        "@id": url,
        "url": url,
        "name": "Provstöd",
        "description": "Exempel – Gör det som ska göras.",
        "medicalAudience": {"@id": "https://schema.org/Clinician"},
        "audience": [{"@type": "MedicalAudience", "audienceType": "Läkare"}],
        "about": subject | {"guideline": [advice]},
    }
    assert patient == shared | {
        "@id": f"{url}patient/",
        "url": f"{url}patient/",
        "name": "Provstöd, för patienten",
        "description": "Exempel – Information om Provstöd för dig som är patient eller närstående.",
        "audience": [
            {"@type": "Patient", "audienceType": "Patient"},
            {"@type": "MedicalAudience", "audienceType": "Närstående"},
        ],
        "about": subject,
    }


def test_only_what_a_body_has_decided_on_is_called_reviewed() -> None:
    for page in _said(stod(**DECIDED)):
        assert (page["lastReviewed"], page["datePublished"]) == ("2026-01-02", "2025-03-04")
        assert page["reviewedBy"] == {"@type": "Organization", "name": "Nämnden"}
        assert page["creativeWorkStatus"] == "Publicerad" and "Exempel" not in page["description"]
    for status in ("exempel", "arvd", "remiss"):
        for page in _said(stod(**{**DECIDED, "status": status})):
            assert page.keys().isdisjoint({"lastReviewed", "datePublished", "reviewedBy"}), status


def test_a_reason_for_contact_is_no_condition_and_nothing_is_said_of_what_is_out_of_use() -> None:
    assert _said(stod(koder="{icd10se: [Z00.0]}"))[0]["about"]["@type"] == "MedicalEntity"
    assert _said(stod(koder="{atc: [C07AB02]}", koder_saknas="Ingen kod finns."))[0]["about"].keys() == {"@type", "@id", "name"}
    assert _said(stod(status="aterkallad")) == []


def test_a_licence_of_its_own() -> None:
    assert _said(stod(licens="CC-BY-SA-4.0"))[0]["license"] == "https://spdx.org/licenses/CC-BY-SA-4.0.html"


def test_nothing_in_the_data_ends_its_element() -> None:
    hostile = "</script><script>alert(1)</script><!-- <script>"
    assert "<" not in json_in_html({"a": hostile}) and json.loads(json_in_html({"a": hostile})) == {"a": hostile}
    pages = _said(stod(sammanfattning=f"'{hostile}'", titel=f"'{hostile}'"))
    assert [page["about"]["name"] for page in pages] == [hostile, hostile]


def test_the_types_of_schema_org_accept_every_page(site: Path, tmp_path: Path) -> None:
    """A judge of another maker: schema.org's vocabulary as TypeScript types, which allow no unknown property in a literal."""
    found = [text for page in sorted(site.glob("kunskapsstod/**/*.html")) for text in ELEMENT.findall(page.read_text("utf-8"))]
    assert len(found) == 2 * len(list(site.glob("kunskapsstod/*/")))
    found += [json.dumps(page) for page in _said(stod(body=body("Behandling", BLOCK), **DECIDED))]
    assert _errors(found, tmp_path) == ""
    slips = (('"recommendationStrength"', '"strength"'), ('"codeValue"', '"value"'), ('"MedicalCode"', '"MedicalKod"'))
    told = _errors([found[-2].replace(right, wrong, 1) for right, wrong in slips], tmp_path)
    assert re.findall(r"^pages\.ts\((\d+),", told, re.MULTILINE) == ["2", "3", "4"]


def _errors(pages: list[str], folder: Path) -> str:
    """What the compiler says: page n stands on line n + 1."""
    source = folder / "pages.ts"
    lines = [
        'import type { MedicalWebPage, WithContext } from "schema-dts";',
        *(f"({p}) satisfies WithContext<MedicalWebPage>;" for p in pages),
    ]
    source.write_text("\n".join(lines), "utf-8")
    if not (folder / "node_modules").exists():
        (folder / "node_modules").symlink_to(NODE / "node_modules")
    command = [str(NODE / "node_modules/.bin/tsc"), "--noEmit", "--strict", "--skipLibCheck", "--types", "schema-dts", "pages.ts"]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder).stdout
