"""The ways in: what the lists hold, what they say of each support, and by what it was found."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from generator.mall.lagrat import LAGRAT, PREFIX
from generator.model import Kunskapsbas
from generator.render.llms import llms_txt
from generator.render.pages.changes import NEWEST, newest, recalled
from generator.render.pages.hubs import hub_pages
from generator.render.pages.lists import facets_of, listor
from generator.render.pages.page import Page
from generator.render.pages.situations import SITUATIONER, grouped
from generator.render.templates import make_environment
from tests.conftest import ROOT
from tests.helpers import addition, base, body, region, site_settings, stod, withdrawn

TEMPLATES = make_environment(ROOT / "theme")
LOG = "[{{version: {version}, datum: {day}, typ: {kind}, text: {text}{more}}}]"


def _base(files: Mapping[str, str]) -> Kunskapsbas:
    return base(files).base


def _pages(files: Mapping[str, str]) -> dict[str, Page]:
    return {page.address: page for page in hub_pages(_base(files))}


def _shown(page: Page) -> str:
    return TEMPLATES.get_template(f"pages/{page.template}.html").render(page.context)


def _in(situation: str, **supports: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """(heading, [(id, address)]) of a situation, for supports given as files."""
    found = _base({f"kunskapsstod/{id_.replace('_', '-')}.md": text for id_, text in supports.items()})
    one = next(one for one in SITUATIONER if one.slug == situation)
    return [(rubrik, [(post.id, address) for post, address in par]) for rubrik, par in grouped(one, listor(found).by_title)]


def _flagged(urgency: str) -> str:
    return stod(body=body("Utredning", f"::: varningssymtom {{bradska={urgency}}}\nBröstsmärta.\n:::"))


# Situations


def test_urgent_are_those_with_the_most_urgent_red_flags() -> None:
    assert _in("akut", prov=_flagged("ring112")) == [("Har varningssymtom då du ska ringa 112", [("prov", "/kunskapsstod/prov/")])]
    assert _in("akut", prov=_flagged("akut")) == [
        ("Har varningssymtom som kräver akut bedömning", [("prov", "/kunskapsstod/prov/")])
    ]
    assert _in("akut", prov=_flagged("inom_dygn")) == []
    assert _in("akut", prov=stod(body=body("Utredning", "::: varningssymtom {inga}\n:::"))) == []


def test_of_several_red_flags_the_most_urgent_counts() -> None:
    both = "::: varningssymtom {bradska=akut}\nFeber.\n:::\n\n::: varningssymtom {bradska=ring112}\nBröstsmärta.\n:::"
    assert _in("akut", prov=stod(body=body("Utredning", both)))[0][0] == "Har varningssymtom då du ska ringa 112"


def test_yearly_checks_are_those_whose_follow_up_says_so() -> None:
    for text in ("Minst en gång om året tas blodtryck.", "Kontrollera fötterna varje år.", "Vid årskontrollen vägs patienten."):
        found = _in("arskontroll", prov=stod(body=body("Klinisk uppföljning", text)))
        assert found == [("", [("prov", "/kunskapsstod/prov/#klinisk-uppfoljning")])]
    assert _in("arskontroll", prov=stod(body=body("Klinisk uppföljning", "Följ upp efter ett år."))) == []
    assert _in("arskontroll", prov=stod(body=body("Behandling", "Minst två anfall per år."))) == []


def test_home_visits_are_what_is_written_for_the_municipalities() -> None:
    care = "[primarvard, kommunal_halso_och_sjukvard]"
    assert _in("hembesok", prov=stod(vardniva=care)) == [("", [("prov", "/kunskapsstod/prov/#vardniva-och-samverkan")])]
    assert _in("hembesok", prov=stod()) == []


def test_a_review_of_drugs_goes_to_the_drugs() -> None:
    drug = "::: lakemedel {atc=M04AA01}\nAllopurinol. Höj dosen stegvis.\n:::"
    assert _in("ordinationsgenomgang", prov=stod(body=body("Behandling", drug)))[0][1] == [
        ("prov", "/kunskapsstod/prov/#behandling")
    ]
    under = stod(body=body("Behandling", f"### Läkemedel\n\n{drug}"))
    assert _in("ordinationsgenomgang", prov=under)[0][1] == [("prov", "/kunskapsstod/prov/#lakemedel")]
    assert _in("ordinationsgenomgang", prov=stod()) == []


def test_a_new_visit_begins_with_symptoms() -> None:
    found = _in("nybesok", prov=stod(), feber=stod("feber", koder="{icd10se: [{kod: R50, relation: huvud}]}"))
    assert [(rubrik, [id_ for id_, _ in par]) for rubrik, par in found] == [
        ("Börja i ett symtom", ["feber"]),
        ("Utredning i övriga kunskapsstöd", ["prov"]),
    ]


def test_an_empty_situation_says_so() -> None:
    assert "Inga kunskapsstöd passar här ännu" in _shown(_pages({})["/situationer/akut/"])


# A–Ö


def test_the_list_has_a_line_a_support_in_swedish_order_without_what_is_out_of_use() -> None:
    files = {f"kunskapsstod/{id_}.md": stod(id_, titel=title) for id_, title in (("a", "Ödem"), ("b", "Ärr"), ("c", "Astma"))}
    shown = _shown(_pages({**files, "kunskapsstod/d.md": withdrawn("d", titel="Borta")})["/kunskapsstod/"])
    assert re.findall(r'<li data-u.*?><a href="/kunskapsstod/(\w)/">', shown) == ["c", "b", "a"]
    assert "3 kunskapsstöd" in shown


def test_a_line_says_what_the_filters_ask_for() -> None:
    files = {
        "kunskapsstod/prov.md": stod(
            vardniva="[egenvard, primarvard]",
            koder="{icd10se: [{kod: E11.9, relation: huvud}, {kod: J44, relation: differential}]}",
        ),
        "kunskapsstod/annan.md": stod("annan"),
    }
    found = _base(files)
    keys = {val.nyckel: (facet.namn, val.varde) for facet in facets_of(found, listor(found)) for val in facet.val}
    line = re.search(
        r'<li data-u="([^"]*)" data-k="([^"]*)"><a href="/kunskapsstod/prov/"', _shown(_pages(files)["/kunskapsstod/"])
    )
    assert line and line[2] == "E119"
    assert {keys[key] for key in line[1].split()} == {
        ("omrade", "provomrade"),
        ("vardniva", "egenvard"),
        ("vardniva", "primarvard"),
        ("profession", "lakare"),
        ("status", "exempel"),
    }


def test_only_values_that_some_support_has_can_be_chosen() -> None:
    found = _base({"kunskapsstod/prov.md": stod()})
    assert [[val.varde for val in facet.val] for facet in facets_of(found, listor(found))] == [
        ["provomrade"],
        ["primarvard"],
        ["lakare"],
        ["exempel"],
    ]


# Areas and regions


def test_an_area_says_who_answers_and_what_is_to_be_reviewed_soonest() -> None:
    files = {
        "kunskapsstod/prov.md": stod(titel="Senare", granskad="2026-01-01", nasta_granskning="2027-12-01"),
        "kunskapsstod/annan.md": stod("annan", titel="Tidigare", granskad="2026-01-01", nasta_granskning="2027-01-01"),
        "kunskapsstod/tredje.md": stod("tredje", titel="Utan dag"),
        "organisation/organisation.yml": "- {id: npo-provomrade, namn: NPO Provområde, typ: programområde}\n"
        "- {id: nag-prov, namn: Arbetsgrupp prov, typ: arbetsgrupp, overordnad: npo-provomrade}\n"
        "- {id: nag-forr, namn: Nedlagd, typ: arbetsgrupp, overordnad: npo-provomrade, giltig_till: 2020-01-01}\n",
    }
    shown = _shown(_pages(files)["/programomraden/provomrade/"])
    assert re.findall(r'data-nasta-granskning="([\d-]+)"', shown) == ["2027-01-01", "2027-12-01"]
    assert "1 kunskapsstöd har ingen granskningsdag" in shown
    assert "NPO prov" in shown and "Arbetsgrupp prov" in shown and "Nedlagd" not in shown


def test_a_region_puts_first_what_is_behind_the_national_text_then_what_ends_soonest() -> None:
    log = (
        "[{version: 2.0.0, datum: 2026-11-21, typ: saklig, text: Ny dos.}, {version: 1.0.0, datum: 2026-11-20, typ: ny, text: Ny.}]"
    )
    files = {
        "regioner/provregion/_region.md": region(),
        "kunskapsstod/efter.md": stod("efter", titel="Efter", version="2.0.0", andringslogg=log),
        "regioner/provregion/efter.md": addition(till="efter", giltig_till="2029-01-01"),
    }
    for id_, end in (("snart", "2027-01-01"), ("sen", "2028-01-01")):
        files |= {
            f"kunskapsstod/{id_}.md": stod(id_, titel=id_.capitalize()),
            f"regioner/provregion/{id_}.md": addition(till=id_, giltig_till=end),
        }
    shown = _shown(_pages(files)["/regioner/provregion/"])
    assert re.findall(r'<th scope="row">(\w+)</th>', shown) == ["Efter", "Snart", "Sen"]
    assert shown.count("Läs om tillägget") == 1


# Changes


def _logged(id_: str, day: str, kind: str = "saklig", more: str = "") -> str:
    return stod(
        id_, titel=id_.capitalize(), andringslogg=LOG.format(version="1.0.0", day=day, kind=kind, text="Ändrat.", more=more)
    )


def test_changes_come_newest_first_and_on_the_same_day_safety_first() -> None:
    files = {
        "kunskapsstod/alfa.md": _logged("alfa", "2026-11-20"),
        "kunskapsstod/beta.md": _logged("beta", "2026-11-21"),
        "kunskapsstod/gamma.md": _logged("gamma", "2026-11-21", more=", patientsakerhet: true, sektioner: [behandling]"),
    }
    rows = newest(_base(files))
    assert [(row.stod.id, row.dag) for row in rows] == [
        ("gamma", date(2026, 11, 21)),
        ("beta", date(2026, 11, 21)),
        ("alfa", date(2026, 11, 20)),
    ]
    shown = _shown(_pages(files)["/andringar/"])
    assert shown.count("Patientsäkerhet</span>") == 1
    assert 'Gäller <a href="/kunskapsstod/gamma/#behandling">Behandling</a>.' in shown
    assert "Inget kunskapsstöd är återkallat." in shown


def test_what_was_recalled_stands_on_top_of_the_changes_and_of_the_start_page() -> None:
    files = {"kunskapsstod/prov.md": withdrawn(status="aterkallad"), "kunskapsstod/annan.md": stod("annan")}
    assert [row.stod.id for row in recalled(_base(files))] == ["prov"]
    pages = _pages(files)
    for address in ("/", "/andringar/"):
        shown = _shown(pages[address])
        assert shown.index("Gäller inte längre.") < shown.index("<h2", shown.index("Gäller inte längre."))
        assert "Följ inte de här texterna" in shown
    assert "Följ inte de här texterna" not in _shown(_pages({"kunskapsstod/prov.md": withdrawn()})["/"])


def test_a_support_that_was_moved_is_told_of_by_its_new_name() -> None:
    files = {
        "kunskapsstod/prov.md": stod(),
        "omdirigeringar.yml": "- {id: forr, till: prov, datum: 2026-11-21}\n",
    }
    assert [(row.slag, row.stod.id, row.text) for row in newest(_base(files)) if row.slag == "Flyttad"] == [
        ("Flyttad", "prov", "Hette tidigare forr.")
    ]


def test_only_the_newest_are_shown_and_the_page_says_so() -> None:
    days = [f"20{year:02}-{month:02}-01" for year in range(1, 27) for month in range(1, 13)]
    log = ", ".join(f"{{version: 1.0.{number}, datum: {day}, typ: saklig, text: Nytt.}}" for number, day in enumerate(days))
    files = {"kunskapsstod/prov.md": stod(andringslogg=f"[{log}]")}
    assert len(days) > NEWEST == len(newest(_base(files)))
    assert f"Här står de {NEWEST} senaste" in _shown(_pages(files)["/andringar/"])


# About


def test_a_page_in_two_languages_names_both_and_others_none() -> None:
    swedish = "---\ntitel: Om\nbeskrivning: Om tjänsten.\n---\n\nText.\n"
    english = "---\ntitel: About\nbeskrivning: About it.\nsprak: en\noversatter: om-tjansten\n---\n\nText.\n"
    pages = _pages({"om/om-tjansten.md": swedish, "en/about.md": english, "om/annan.md": swedish})
    both = (("en", "/en/about/"), ("sv", "/om/om-tjansten/"))
    assert pages["/en/about/"].languages == pages["/om/om-tjansten/"].languages == both
    assert pages["/om/annan/"].languages == ()


def test_llms_txt_has_a_title_a_summary_and_links() -> None:
    text = llms_txt(_base({"kunskapsstod/prov.md": stod()}), site_settings()).data.decode()
    assert text.startswith("# Kunskapsstöd\n\n> ")
    assert "(https://kunskapsstod.example/api/v1/index.json)" in text
    assert "kunskapsstod/prov" not in text


def test_the_page_about_privacy_lists_everything_that_a_script_keeps() -> None:
    scripts = [path.read_text("utf-8") for path in (ROOT / "theme/assets/js").glob("*.js")]
    kept = {key for text in scripts if "localStorage" in text for key in re.findall(r'(?:NYCKEL = |Item\()"([^"]+)"', text)}
    assert kept == {one.nyckel for one in LAGRAT}
    assert all(key.startswith(PREFIX) for key in kept)
