"""What a code leads to, and in which order."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

import generator.lookup
from generator.lookup import Uppslag, look_up
from generator.mall.koder import ATC, ICD10SE, KVA, SNOMED, Kodsystem
from tests.code_rule import candidates
from tests.helpers import base, front, stod


def _codes(system: Kodsystem, **supports: str) -> dict[str, Uppslag]:
    """``id='{…}'``: supports with these ``koder``. Code → what it leads to."""
    files = {f"kunskapsstod/{id_}.md": stod(id_, koder=koder) for id_, koder in supports.items()}
    return {one.kod: one for one in look_up(base(files).base)[system]}


def _hits(one: Uppslag) -> list[str]:
    return [f"{traff.stod.id} {traff.relation} {traff.matchad}" for traff in one.traffar]


def test_the_code_named_and_every_code_above_it() -> None:
    codes = _codes(ICD10SE, prov="{icd10se: [E11.0A]}")
    assert {kod: _hits(one) for kod, one in codes.items()} == {key: ["prov huvud E11.0A"] for key in ("E11", "E11.0", "E11.0A")}
    assert [codes[kod].foraldrar for kod in sorted(codes)] == [(), ("E11",), ("E11.0", "E11")]
    assert [codes[kod].under for kod in sorted(codes)] == [("E11.0",), ("E11.0A",), ()]


def test_atc_at_all_five_levels() -> None:
    codes = _codes(ATC, prov="{icd10se: [E11], atc: [C07AB02]}")
    assert list(codes) == ["C", "C07", "C07A", "C07AB", "C07AB02"]
    assert codes["C07AB02"].foraldrar == ("C07AB", "C07A", "C07", "C")


def test_the_alias_of_primary_care_falls_under_its_category() -> None:
    codes = _codes(ICD10SE, prov="{icd10se: [J45]}", annan="{icd10se: [J45-P]}")
    assert _hits(codes["J45-P"]) == ["annan huvud J45-P", "prov huvud J45"]
    assert _hits(codes["J45"]) == ["prov huvud J45", "annan huvud J45-P"]


@pytest.mark.parametrize(("system", "koder", "kod"), [(KVA, "kva: [DT023]", "DT023"), (SNOMED, "snomed: ['73211009']", "73211009")])
def test_other_systems_have_no_tree(system: Kodsystem, koder: str, kod: str) -> None:
    assert list(_codes(system, prov=f"{{icd10se: [E11], {koder}}}")) == [kod]


def test_all_that_icd10_has_under_a_code_when_the_author_says_so() -> None:
    covered = _codes(ICD10SE, prov="{icd10se: [{kod: J45, undertrad: true}]}")
    assert list(covered) == ["J45", "J45.0", "J45.1", "J45.8", "J45.9"]
    assert _hits(covered["J45.8"]) == ["prov huvud J45"]
    assert covered["J45.8"].address == covered["J45"].address == "/kod/icd-10-se/J45/"
    assert list(_codes(ICD10SE, prov="{icd10se: [J45]}")) == ["J45"]


def test_the_list_of_icd10_is_not_read_when_nobody_asks_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(category: str) -> list[str]:
        raise AssertionError(category)

    loaded = base({"kunskapsstod/prov.md": stod()})
    monkeypatch.setattr(generator.lookup, "codes_under", refuse)
    assert look_up(loaded.base)[ICD10SE]
    loaded = base({"kunskapsstod/prov.md": stod(koder="{icd10se: [{kod: J45, undertrad: true}]}")})
    with pytest.raises(AssertionError, match="J45"):
        look_up(loaded.base)


def test_main_before_related_before_differential_and_the_code_itself_first() -> None:
    codes = _codes(
        ICD10SE,
        ovan="{icd10se: [E11]}",
        exakt="{icd10se: [E11.0]}",
        under="{icd10se: [E11.0A]}",
        nara="{icd10se: [{kod: E11.0, relation: relaterad}]}",
        skild="{icd10se: [{kod: E11.0, relation: differential}, {kod: K21}]}",
    )
    assert _hits(codes["E11.0"]) == [
        "exakt huvud E11.0",
        "ovan huvud E11",
        "under huvud E11.0A",
        "nara relaterad E11.0",
        "skild differential E11.0",
    ]


def test_a_named_code_leads_to_all_that_its_parent_leads_to() -> None:
    codes = _codes(ICD10SE, prov="{icd10se: [I10]}", annan="{icd10se: [E11, {kod: I10.9, relation: differential}]}")
    assert _hits(codes["I10.9"]) == ["prov huvud I10", "annan differential I10.9"]


def test_a_support_stands_once_with_the_most_it_says_of_the_code() -> None:
    codes = _codes(ICD10SE, prov="{icd10se: [{kod: E11, relation: relaterad}, {kod: E11.9, relation: huvud}]}")
    assert _hits(codes["E11"]) == ["prov huvud E11.9"]


def test_the_title_is_taken_from_where_the_code_is_most_central() -> None:
    codes = _codes(
        ICD10SE,
        alfa="{icd10se: [K21, {kod: E11, relation: differential, text: Socker}]}",
        beta="{icd10se: [{kod: E11, text: Diabetes}]}",
    )
    assert (codes["E11"].text, codes["K21"].text) == ("Diabetes", "")


def _out_of_use(status: str) -> str:
    log = "[{version: 2.0.0, datum: 2026-11-21, typ: avpublicerad, text: Borttagen.}]"
    return stod("annan", status=status, version="2.0.0", andringslogg=log)


@pytest.mark.parametrize(
    "make", [lambda: _out_of_use("avpublicerad"), lambda: _out_of_use("aterkallad"), lambda: stod("annan", status="utkast")]
)
def test_a_support_out_of_use_or_not_yet_in_use_is_led_to_by_none(make: Callable[[], str]) -> None:
    files = {"kunskapsstod/prov.md": stod(koder="{icd10se: [E11]}"), "kunskapsstod/annan.md": make()}
    assert "M10.9" in front("annan")
    assert [one.kod for one in look_up(base(files).base)[ICD10SE]] == ["E11"]


def test_a_support_out_for_comments_stands_with_its_status() -> None:
    text = stod(status="remiss", remiss="{fran: 2026-11-01, till: 2026-12-31}")
    (hit,) = look_up(base({"kunskapsstod/prov.md": text}).base)[ICD10SE][0].traffar
    assert hit.stod.status == "remiss"


_CODES = {
    ICD10SE: st.sampled_from(["J45", "J45.9", "J45.0A", "J45-P", "J44", "J44.1", "E11.0A", "E11"]),
    ATC: st.sampled_from(["C", "C07", "C07A", "C07AB", "C07AB02", "C07AB07", "C09AA02"]),
}


@pytest.mark.parametrize("system", [ICD10SE, ATC])
@given(data=st.data())
def test_whoever_asks_by_the_rule_finds_all_that_name_the_code_or_one_above_it(system: Kodsystem, data: st.DataObject) -> None:
    entry = st.tuples(_CODES[system], st.sampled_from(["huvud", "relaterad", "differential"]), st.sampled_from(["true", "false"]))
    named = data.draw(st.lists(st.lists(entry, min_size=1, max_size=4), min_size=1, max_size=3))
    texts = [
        ", ".join(f"{{kod: {kod}, relation: {relation}, undertrad: {all_}}}" for kod, relation, all_ in codes) for codes in named
    ]
    supports = {f"stod-{number}": f"{{{system.nyckel}: [{text}]}}" for number, text in enumerate(texts)}
    found = _codes(system, **supports)
    for asked in {kod for codes in named for kod, _, _ in codes} | {"J45.8", "J45.0B", "C07AB99", "C07X"}:
        answer = next((found[kod] for kod in candidates(asked, system.slug, list(system.steg)) if kod in found), None)
        due = {
            f"stod-{number}"
            for number, codes in enumerate(named)
            if any(kod in (asked, *system.foraldrar(asked)) for kod, _, _ in codes)
        }
        got = {traff.stod.id for traff in answer.traffar} if answer else set()
        assert due <= got
        assert not got or len(got) == len(answer.traffar if answer else ())
