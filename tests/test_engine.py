"""What the search finds and, as much, what it must not find: the page's own engine on a base made for it."""

from __future__ import annotations

from typing import Any

import pytest

from generator.engine import Engine
from generator.render.search.data import search_data, searchable, vocabulary
from generator.render.search.language import analysed
from generator.search_post import search_post
from tests.helpers import ROOT, addition, base, body, region, stod, withdrawn

DRUG = "::: lakemedel {atc=M04AA01 val=forstahand}\nAllopurinol. Varje dag.\n:::"
REMISS = "{fran: 2026-11-01, till: 2026-12-01, diarienummer: D 1, svar_till: svar@exempel.invalid}"


def support(id_: str, titel: str, text: str = "Behandla.", **changes: str | None) -> dict[str, str]:
    return {f"kunskapsstod/{id_}.md": stod(id_, body("Behandling", text), titel=titel, **changes)}


FILES = {
    **support("gikt", "Gikt", f"{DRUG}\n\n### Egenvård\n\nVila foten.", synonymer="[podager, ont i stortån]",
              koder="{icd10se: [{kod: M10, relation: huvud, undertrad: true}, {kod: M10.9, relation: huvud}]}"),
    **support("hjartsvikt", "Hjärtsvikt", "Vila vid gikt.", synonymer="[HF, svagt hjärta]",
              koder="{icd10se: [{kod: I50.9, relation: huvud}, {kod: M10.9, relation: differential}]}"),
    **support("diabetes-typ-2", "Diabetes typ 2", "Ge metformin.", synonymer="[åldersdiabetes, T2D]", koder="{icd10se: [E11.9]}"),
    **support("hypertyreos", "Hypertyreos", synonymer="[giftstruma]", koder="{icd10se: [E05.9]}"),
    **support("astma-barn", "Astma hos barn", population="{alder_fran: 0, alder_till: 17}", koder="{icd10se: [J45.0]}"),
    **support("astma-vuxna", "Astma hos vuxna", synonymer="[bronkialastma]", koder="{icd10se: [J45.9]}"),
    **support("stroke", "Stroke", "Be om rehabilitering. Plötslig svaghet i ena armen och sluddrigt tal.",
              koder="{icd10se: [I63.9]}"),
    **support("vardforlopp-stroke", "Stroke", typ="vardforlopp", koder="{icd10se: [I63.9]}"),
    **support("migran", "Migrän", "Ensidig huvudvärk med illamående.", koder="{icd10se: [G43.9]}"),
    **support("tandlossning", "Parodontit", "Tänder som sitter löst. Oregelbunden puls är inget tecken.", koder="{icd10se: [K05.3]}"),
    **support("forslag", "Podagrasjuka", status="remiss", remiss=REMISS),
    "kunskapsstod/borta.md": withdrawn("borta", titel="Vattusot"),
    "regioner/provregion/_region.md": region(),
    "regioner/provregion/gikt.md": addition(till="gikt"),
    "begrepp/ord.yml": "- {id: kortisontablett, term: kortisontablett, engelska: steroid tablet}\n"
    "- {id: hjartsvikt, term: hjärtsvikt, lekmannaord: [pumpfel], engelska: heart failure}\n"
    "- {id: dyspne, term: huvudvärk, lekmannaord: [sprängande skalle]}\n",
}  # fmt: skip


@pytest.fixture(scope="module")
def engine() -> Engine:
    loaded = base(FILES)
    found = searchable(loaded.base, {id_: search_post(one) for id_, one in loaded.stod.items()})
    data = search_data(loaded.base, found, analysed(vocabulary(loaded.base, found), {}))
    return Engine(data.data, ROOT / "theme/assets/js")


def hits(engine: Engine, question: str) -> list[str]:
    return [hit["id"] for hit in engine.terms(question)["traffar"]]


def first(engine: Engine, question: str) -> Any:
    return engine.terms(question)["traffar"][0]


@pytest.mark.parametrize(
    ("question", "id_", "why"),
    [
        ("gikt", "gikt", "titel"),
        ("GIKT", "gikt", "titel"),
        ("gikten", "gikt", "titel"),
        ("podager", "gikt", "synonym"),
        ("ont i stortån", "gikt", "synonym"),
        ("hjartsvikt", "hjartsvikt", "titel"),
        ("hjärtsvikter", "hjartsvikt", "titel"),
        ("HF", "hjartsvikt", "synonym"),
        ("pumpfel", "hjartsvikt", "synonym"),
        ("heart failure", "hjartsvikt", "synonym"),
        ("hjärtsviktsbehandling", "hjartsvikt", "del"),
        ("åldersdiabetes", "diabetes-typ-2", "synonym"),
        ("typ 2-diabetes", "diabetes-typ-2", "titel"),
        ("allopurinol", "gikt", "lakemedel"),
        ("huvudvärk illamående", "migran", "text"),
        ("sprängande skalle", "migran", "text"),
        ("fötter", "gikt", "text"),
    ],
)
def test_what_is_asked_for_comes_first_and_says_why(engine: Engine, question: str, id_: str, why: str) -> None:
    hit = first(engine, question)
    assert (hit["id"], hit["skal"]) == (id_, why)


@pytest.mark.parametrize("question", ["M10", "m10", "M10.9", "M109", "m 10.9", "M10.9A", "M10.-"])
def test_a_code_is_found_in_any_notation_and_leads_first_to_what_it_is_the_main_diagnosis_of(engine: Engine, question: str) -> None:
    assert first(engine, question)["id"] == "gikt"
    assert first(engine, question)["skal"] == "kod"


def test_a_drug_code_leads_to_where_the_drug_is_given(engine: Engine) -> None:
    assert hits(engine, "M04AA01") == ["gikt"]
    assert hits(engine, "m04aa") == ["gikt"]


def test_a_code_that_nobody_has_named_gives_no_hit(engine: Engine) -> None:
    assert hits(engine, "Z99.9") == []


@pytest.mark.parametrize(
    ("question", "right", "id_"),
    [
        ("hjätrsvikt", "hjärtsvikt", "hjartsvikt"),
        ("hjertsvikt", "hjärtsvikt", "hjartsvikt"),
        ("diabtes", "diabetes", "diabetes-typ-2"),
        ("parodntit", "parodontit", "tandlossning"),
        ("migren", "migrän", "migran"),
    ],
)
def test_a_misspelt_question_is_corrected_and_says_so(engine: Engine, question: str, right: str, id_: str) -> None:
    answer = engine.terms(question)
    assert (answer["rattad"], answer["traffar"][0]["id"]) == (right, id_)


@pytest.mark.parametrize(
    "question",
    [
        "bilbesiktning", "asdfghjkl", "metoprolol", "metforminförgiftning av katter", "hjulsvikt", "hypotyreos", "vattusot", "podagrasjuka",
        "kladdkaka med grädde", "gi", "puls semester ekonomi",
    ],
)  # fmt: skip
def test_what_nobody_has_written_of_gives_no_hit(engine: Engine, question: str) -> None:
    assert hits(engine, question) == []


def test_without_a_hit_the_nearest_names_are_offered(engine: Engine) -> None:
    near = engine.terms("hypotyreos")["narliggande"]
    assert {"ord": "Hypertyreos", "url": "/kunskapsstod/hypertyreos/"} in near
    assert engine.terms("metoprolol")["okanda"] == ["metoprolol"]


@pytest.mark.parametrize(
    ("typed", "name", "id_"), [("diab", "Diabetes typ 2", "diabetes-typ-2"), ("allopur", "Allopurinol", "gikt")]
)
def test_what_begins_as_it_is_typed_is_offered_but_no_hit(engine: Engine, typed: str, name: str, id_: str) -> None:
    answer = engine.terms(typed)
    assert answer["traffar"] == []
    assert answer["narliggande"] == [{"ord": name, "url": f"/kunskapsstod/{id_}/"}]


def test_a_support_for_children_is_preferred_when_the_question_is_about_a_child(engine: Engine) -> None:
    assert hits(engine, "astma bebis")[0] == "astma-barn"
    assert set(hits(engine, "astma")[:2]) == {"astma-barn", "astma-vuxna"}


def test_a_pathway_stands_below_the_support_of_the_same_name(engine: Engine) -> None:
    assert hits(engine, "stroke")[:2] == ["stroke", "vardforlopp-stroke"]


def test_a_title_counts_more_than_a_mention(engine: Engine) -> None:
    assert hits(engine, "vila vid gikt") == ["gikt", "hjartsvikt"]


def test_section_and_subject_lead_to_the_section(engine: Engine) -> None:
    assert first(engine, "diagnostik hjärtsvikt")["avsnitt"][0]["url"] == "/kunskapsstod/hjartsvikt/#utredning"
    assert first(engine, "egenvård gikt")["skal"] == "avsnitt"
    assert first(engine, "egenvård gikt")["avsnitt"][0]["url"] == "/kunskapsstod/gikt/#egenvard"
    assert first(engine, "uppföljning stroke")["id"] == "stroke"


def test_a_phrase_may_have_a_word_that_nobody_wrote_but_most_of_its_meaning_must_be_there(engine: Engine) -> None:
    assert hits(engine, "plötslig svaghet i armen och sluddrigt tal på morgonen")[0] == "stroke"
    assert hits(engine, "svaghet för godis, resor och teater") == []


@pytest.mark.parametrize(
    ("question", "id_"), [("gikt semester", "gikt"), ("diabetes glass", "diabetes-typ-2"), ("svagt hjärta flygresa", "hjartsvikt")]
)
def test_a_condition_that_is_named_is_found_whatever_else_is_asked(engine: Engine, question: str, id_: str) -> None:
    assert hits(engine, question)[0] == id_


@pytest.mark.parametrize("question", ["tål löst", "sitter ensidig", "vila armen"])
def test_everyday_words_that_a_text_happens_to_have_are_no_hit(engine: Engine, question: str) -> None:
    assert hits(engine, question) == []


def test_two_conditions_are_offered_side_by_side(engine: Engine) -> None:
    answer = engine.terms("diabetes typ 2 och hjärtsvikt")
    assert answer["delar"] == [{"ord": "diabetes typ 2", "ids": ["diabetes-typ-2"]}, {"ord": "hjärtsvikt", "ids": ["hjartsvikt"]}]
    assert {hit["id"] for hit in answer["traffar"][:2]} == {"diabetes-typ-2", "hjartsvikt"}
    assert [part["ids"] for part in engine.terms("diabetes gikt")["delar"]] == [["diabetes-typ-2"], ["gikt"]]
    assert engine.terms("svagt hjärta")["delar"] == []


def test_a_hit_has_what_the_page_shows(engine: Engine) -> None:
    hit = first(engine, "podager")
    assert hit == {
        "id": "gikt", "titel": "Gikt", "url": "/kunskapsstod/gikt/", "status": "exempel", "typ": "kunskapsstod", "omrade": "provomrade",
        "vardniva": ["primarvard"], "malgrupp": ["lakare"], "tillagg": ["provregion"], "patient": "/kunskapsstod/gikt/patient/",
        "skal": "synonym", "ord": "podager", "avsnitt": [], "utdrag": [], "andrad": "2026-11-21",
        "genvagar": [
            {"titel": "Utredning", "url": "/kunskapsstod/gikt/#utredning"},
            {"titel": "Behandling", "url": "/kunskapsstod/gikt/#behandling"},
            {"titel": "Klinisk uppföljning", "url": "/kunskapsstod/gikt/#klinisk-uppfoljning"},
        ],
    }  # fmt: skip


def test_terms_codes_and_areas_have_a_lane_of_their_own(engine: Engine) -> None:
    assert engine.terms("kortisontablett")["ovriga"] == [
        {"slag": "begrepp", "titel": "kortisontablett", "url": "/begrepp/#kortisontablett"}
    ]
    assert {"slag": "kod", "titel": "ICD-10-SE M10.9", "url": "/kod/icd-10-se/M10.9/"} in engine.terms("M10.9")["ovriga"]
    assert engine.terms("provområde")["ovriga"] == [{"slag": "omrade", "titel": "Provområde", "url": "/programomraden/provomrade/"}]


def test_an_empty_question_has_an_empty_answer(engine: Engine) -> None:
    assert engine.terms("  ")["traffar"] == []
    assert engine.terms("?!")["traffar"] == []


@pytest.mark.parametrize("question", ["(((", "\\", "a" * 5000, "<script>", "’“”", "((gikt)) [x*", "ﬁkus"])
def test_nothing_that_is_typed_makes_it_fail(engine: Engine, question: str) -> None:
    assert isinstance(hits(engine, question), list)


@pytest.mark.parametrize("question", ["diabetes typ 1", "Typ 1-diabetes", "insulin vid diabetes typ 1"])
def test_a_support_on_another_number_says_so(engine: Engine, question: str) -> None:
    hit = next(hit for hit in engine.terms(question)["traffar"] if hit["id"] == "diabetes-typ-2")
    assert (hit["galler"], hit["fragat"]) == ("typ 2", "typ 1")


@pytest.mark.parametrize("question", ["diabetes typ 2", "Typ 2-diabetes", "diabetes", "åldersdiabetes"])
def test_one_on_the_same_number_or_on_none_says_nothing(engine: Engine, question: str) -> None:
    hit = first(engine, question)
    assert hit["id"] == "diabetes-typ-2"
    assert "galler" not in hit
