"""What the templates of a support's pages are given, and the small things that its words need."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from generator.model import Block, Kunskapsstod
from generator.pipeline import Loaded
from generator.render.pages.common import applies_in, error_report
from generator.render.pages.support import clinician_page, jumps
from generator.render.templates import drug, first_sentence, uncapitalised
from tests.helpers import addition, base, body, region, site_settings, stod

SECTIONS = {"utredning", "behandling", "remissrutiner", "klinisk-uppfoljning", "patientinformation"}
DRUG = '### Läkemedel\n\n::: lakemedel {atc=M04AA01 dos="100 mg"}\nAllopurinol. Vid **utslag**: sätt ut.\n:::'


def _stod(text: str) -> Kunskapsstod:
    return base(stod(body=body("Behandling", text))).stod["prov"]


def test_the_ways_down_lead_to_what_is_there_in_the_order_of_the_template() -> None:
    assert jumps(_stod("Vila."), SECTIONS, refers=False) == [
        ("utredning", "Utredning"),
        ("behandling", "Behandling"),
        ("remissrutiner", "Remiss"),
        ("klinisk-uppfoljning", "Uppföljning"),
        ("patientinformation", "Patient"),
    ]
    with_drug = jumps(_stod(DRUG), {"behandling", "remissrutiner"}, refers=True)
    assert with_drug == [("behandling", "Behandling"), ("lakemedel", "Läkemedel"), ("nar-remittera", "Remiss")]


def test_a_heading_without_drugs_and_drugs_without_a_heading_are_no_way_down() -> None:
    assert jumps(_stod("### Läkemedel\n\nInga."), {"behandling"}, refers=False) == [("behandling", "Behandling")]
    assert jumps(_stod(DRUG.removeprefix("### Läkemedel\n\n")), {"behandling"}, refers=False) == [("behandling", "Behandling")]


def test_an_error_report_says_what_it_is_about_and_the_sender_fills_in_the_rest() -> None:
    entity, settings = base(stod(titel='"Ont & svullet, 50 %?"')).stod["prov"], site_settings()
    report = urlsplit(error_report(entity, entity.address, settings))
    asked = parse_qs(report.query, strict_parsing=True)
    assert (report.scheme, report.path) == ("mailto", settings.kontakt)
    assert asked["subject"] == ["Fel i Ont & svullet, 50 %?, version 1.0.0"]
    assert asked["body"][0].split("\r\n")[:3] == [
        "Kunskapsstöd: Ont & svullet, 50 %?",
        "Version: 1.0.0",
        "Adress: https://kunskapsstod.example/kunskapsstod/prov/",
    ]


@pytest.fixture(scope="module")
def regional() -> Loaded:
    """Väster inherits from Norr, and both add."""
    return base(
        {
            "kunskapsstod/prov.md": stod(),
            "regioner/norr/_region.md": region(namn="Norr"),
            "regioner/soder/_region.md": region(namn="Söder"),
            "regioner/vaster/_region.md": region(namn="Väster", arver="norr"),
            "regioner/norr/prov.md": addition(region="norr"),
            "regioner/vaster/prov.md": addition(region="vaster"),
        }
    )


def test_an_addition_applies_where_it_is_inherited_too(regional: Loaded) -> None:
    assert applies_in(regional.stod["prov"], regional.base) == {"norr": "norr vaster", "vaster": "vaster"}


def test_the_page_of_a_region_has_its_own_referral_first_and_leads_to_each_source(regional: Loaded) -> None:
    entity, settings = regional.stod["prov"], site_settings()
    page = clinician_page(entity, regional.base, settings, regional.base.regioner["vaster"])
    assert [tillagg.region for tillagg, _ in page.context["remisstillagg"]] == ["norr", "vaster"]
    assert [(name, address.rpartition("/content/")[2]) for name, address in page.context["redigera_tillagg"]] == [
        ("Norr", "regioner/norr/prov.md"),
        ("Väster", "regioner/vaster/prov.md"),
    ]
    national = clinician_page(entity, regional.base, settings)
    assert [one.slug for one in national.context["regioner_med_tillagg"]] == ["norr", "vaster"]
    assert national.context["redigera_tillagg"] == []


def test_the_page_on_urgent_errors_is_named_only_where_there_is_one() -> None:
    page = "---\ntitel: Rapportera fel\nbeskrivning: Hur du rapporterar.\n---\n\nText.\n"
    for files, named in (({}, ""), ({"om/rapportera-fel.md": page}, "/om/rapportera-fel/")):
        loaded = base({"kunskapsstod/prov.md": stod(), **files})
        assert clinician_page(loaded.stod["prov"], loaded.base, site_settings()).context["bradskande_fel"] == named


@pytest.mark.parametrize(
    ("text", "first", "rest"),
    [
        ("Ge vatten. Vänta sedan.", "Ge vatten.", "Vänta sedan."),
        ("Ge t.ex. vatten, ca. 2 dl.", "Ge t.ex. vatten, ca. 2 dl.", ""),
        ("Ge 2.5 mg. Undantag: barn.", "Ge 2.5 mg.", "Undantag: barn."),
        ("", "", ""),
    ],
)
def test_a_sentence_ends_where_a_capital_follows(text: str, first: str, rest: str) -> None:
    assert first_sentence(text) == (first, rest)


@pytest.mark.parametrize(
    ("title", "within"), [("Artros", "artros"), ("KOL", "KOL"), ("Åderbråck", "åderbråck"), ("IBS hos vuxna", "IBS hos vuxna")]
)
def test_a_title_in_a_sentence(title: str, within: str) -> None:
    assert uncapitalised(title) == within


def _block(text: str) -> Block:
    ((_, block),) = _stod(f"::: lakemedel {{atc=M04AA01}}\n{text}\n:::").lakemedel
    return block


def test_a_drug_is_its_name_and_then_the_rest() -> None:
    assert drug(_block("Allopurinol. Vid **utslag**: sätt ut.")) == (
        "Allopurinol",
        "<p>Vid <strong>utslag</strong>: sätt ut.</p>\n",
    )
    assert drug(_block("Allopurinol.")) == ("Allopurinol", "")
    assert drug(_block("*Allopurinol*. Mer.")) == ("Allopurinol", "<p><em>Allopurinol</em>. Mer.</p>\n")
