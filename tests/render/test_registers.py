"""The registers as pages: what stands there, and the way to the supports that use it."""

from __future__ import annotations

from collections.abc import Mapping

import yaml

from generator.render.pages.page import Page
from generator.render.pages.registers import register_pages
from generator.render.pages.support import clinician_page
from generator.render.templates import make_environment
from generator.settings import settings_from
from tests.conftest import ROOT
from tests.helpers import AREA, TODAY, base, stod

REGISTERS = {
    "kallor/kallor.yml": "- {id: handboken, typ: handbok, namn: Handboken, utgivare: Förlaget, beskrivning: Råd om allt.}\n"
    "- {id: annan, typ: webbplats, namn: Annan}\n",
    "indikatorer/indikatorer.yml": "- {id: andel-med-prov, namn: Andel med prov, omrade: Gikt, taljare: Med prov, malniva: minst 90 %}\n"
    "- {id: gammal, namn: Gammal, status: avvecklad}\n",
    "organisation/organisation.yml": "- {id: npo-prov, namn: NPO prov, typ: Programområde, overordnad: sks-prov}\n"
    "- {id: sks-prov, namn: SKS, typ: Styrgrupp}\n"
    "- {id: forr, namn: Förr, typ: Programområde, giltig_till: 2017-12-31}\n",
}


def pages(registers: Mapping[str, str]) -> dict[str, tuple[Page, str]]:
    support = stod(kallor="[handboken]", indikatorer="[andel-med-prov]")
    loaded = base({**AREA, "kunskapsstod/prov.md": support.replace("@provkalla", "@handboken"), **registers})
    environment = make_environment(ROOT / "theme")
    return {
        page.address: (page, environment.get_template(f"pages/{page.template}.html").render(page.context))
        for page in register_pages(loaded.base)
    }


def test_each_indicator_has_a_page_with_its_supports_and_the_warning() -> None:
    found = pages(REGISTERS)
    assert set(found) == {"/kallor/", "/indikatorer/", "/indikatorer/andel-med-prov/", "/indikatorer/gammal/", "/organisation/"}
    html = found["/indikatorer/andel-med-prov/"][1]
    assert 'href="/kunskapsstod/prov/"' in html
    assert "aldrig ett mål för en enskild patient" in html
    assert "minst 90\u00a0%" in html
    assert "Indikatorn är avvecklad" in found["/indikatorer/gammal/"][1]


def test_a_source_leads_back_to_the_supports_that_cite_it() -> None:
    page, html = pages(REGISTERS)["/kallor/"]
    assert [heading for heading, _ in page.context["grupper"]] == ["Handbok", "Webbplats"]
    assert html.count('Används i <a href="/kunskapsstod/prov/">Provstöd</a>.') == 1


def test_bodies_lead_to_the_one_above_and_old_ones_stand_apart() -> None:
    page, html = pages(REGISTERS)["/organisation/"]
    assert '<a href="#sks-prov">SKS</a>' in html
    assert [post.id for post in page.context["tidigare"]] == ["forr"]


def test_empty_registers_say_so() -> None:
    found = pages({})
    assert all("Registret är tomt." in found[address][1] for address in ("/kallor/", "/indikatorer/", "/organisation/"))


def test_a_support_shows_its_indicators() -> None:
    """Also when nothing is written under the heading."""
    files = {**AREA, "kunskapsstod/prov.md": stod(indikatorer="[andel-med-prov]"), **REGISTERS}
    loaded = base(files)
    settings = settings_from(yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8")), ROOT, None, TODAY)
    page = clinician_page(loaded.stod["prov"], loaded.base, settings)
    html = make_environment(ROOT / "theme").get_template("pages/stod.html").render(page.context)
    assert '<a href="/indikatorer/andel-med-prov/">Andel med prov</a>' in html
    assert 'id="kvalitetsuppfoljning"' in html
