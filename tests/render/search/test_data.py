"""The file of terms: what stands in it, what doesn't, and that the same base gives the same bytes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

import generator.search_post as posts
from generator.output import Output
from generator.render.search.data import search_data, searchable, vocabulary
from generator.render.search.language import analysed
from generator.search_post import search_post, tells_of_texts, unpack
from generator.search_text import UNTOLD
from tests.helpers import addition, base, body, region, stod, withdrawn

DRUG = '::: lakemedel {atc=M04AA01 val=forstahand dos="100 mg"}\nAllopurinol. Varje dag.\n:::'


def output(files: Mapping[str, str]) -> Output:
    loaded = base(files)
    found = searchable(loaded.base, {id_: search_post(one) for id_, one in loaded.stod.items()})
    return search_data(loaded.base, found, analysed(vocabulary(loaded.base, found), {}))


def terms(files: Mapping[str, str]) -> Any:
    return json.loads(output(files).data)


def support(id_: str = "gikt", text: str = "Behandla.", **changes: str | None) -> dict[str, str]:
    return {f"kunskapsstod/{id_}.md": stod(id_, body("Behandling", text), **changes)}


def places(found: Any, word: str) -> list[int]:
    """The postings of a word."""
    number = next(number for number, forms in enumerate(found["ord"]) if word in forms.split())
    return list(found["text"][number])


def test_names_and_facts_of_a_support_stand_in_columns() -> None:
    found = terms(
        support(titel="Gikt", kort_titel="Gikten", synonymer="[podager]", amnesomrade="[leder]", nasta_granskning="2027-01-01")
    )
    column = {key: values[0] for key, values in found["stod"].items() if key != "namn"}
    assert (column["id"], column["titel"], column["kort"], column["synonymer"], column["amnen"]) == (
        "gikt", "Gikt", "Gikten", ["podager"], ["leder"],
    )  # fmt: skip
    assert column["granskas"] == "2027-01-01"
    names = found["stod"]["namn"]
    assert names["omrade"][column["omrade"]] == ["provomrade", "Provområde"]
    assert column["vardniva"] == 1 << names["vardniva"].index("primarvard")


def test_supports_that_are_not_to_be_found_are_not_there() -> None:
    remiss = "{fran: 2026-11-01, till: 2026-12-01, diarienummer: D 1, svar_till: svar@exempel.invalid}"
    found = terms({
        **support("gikt"),
        **support("pa-remiss", status="remiss", remiss=remiss),
        **support("ett-utkast", status="utkast"),
        "kunskapsstod/borta.md": withdrawn("borta"),
    })  # fmt: skip
    assert found["stod"]["id"] == ["gikt"]


def test_regions_with_additions_are_named() -> None:
    files = {"regioner/provregion/_region.md": region(), "regioner/provregion/prov.md": addition()}
    found = terms({**files, **support("prov")})
    assert [found["stod"]["namn"]["region"][number] for number in found["stod"]["tillagg"][0]] == ["provregion"]


def test_codes_lead_to_supports_the_most_central_first() -> None:
    related = "{icd10se: [{kod: M10, relation: relaterad}]}"
    main = "{icd10se: [{kod: M10, relation: huvud, undertrad: true}]}"
    found = terms({**support("a-relaterad", koder=related), **support("b-huvud", koder=main)})
    assert found["koder"]["icd10se"] == {"M10": [1, 4, 0, 1]}


def test_a_drug_stands_with_its_substance_and_where_it_is_the_first_choice() -> None:
    assert terms(support(text=DRUG))["lakemedel"] == [["Allopurinol", "M04AA01", 0, 1]]


def test_terms_of_the_register_stand_with_all_their_names() -> None:
    term = "- {id: podager, term: podager, synonymer: [gikt], lekmannaord: [portvinstå], forkortningar: [PG], engelska: gout}\n"
    found = terms({**support(), "begrepp/ord.yml": term})
    assert found["begrepp"] == [["podager", "podager", ["gikt"], ["portvinstå"], ["PG"], "gout"]]


def test_a_word_in_the_text_is_placed_under_its_heading() -> None:
    found = terms(support(text="Kort.\n\n### Egenvård\n\nVila leden. Vila mer."))
    step, how = places(found, "vila")
    assert (step, how % 4) == (0, 1)  # twice
    assert found["rubriker"][found["avsnitt"][0][how // 8 - 1]][0] == "egenvard"


def test_words_that_are_shown_first_are_emphasised() -> None:
    found = terms(support(text="Vila.\n\n::: varningssymtom {bradska=akut}\nHög feber.\n:::"))
    assert places(found, "feber")[1] & 4
    assert not places(found, "vila")[1] & 4


def test_what_is_said_of_other_conditions_does_not_hide_where_the_support_says_it_itself() -> None:
    text = "Ge råd om snus.\n\n### Differentialdiagnos\n\nSnus. Snus. Snus."
    found = terms(support(text=text))
    _, how = places(found, "snus")
    assert found["rubriker"][found["avsnitt"][0][how // 8 - 1]][0] == "behandling"


def test_small_words_and_numbers_are_not_told_of() -> None:
    found = terms(support(text="Och det ska vara 250 mg."))
    assert not any(set(forms.split()) & {"250"} for forms in found["ord"])
    assert "och" in found["sma"]


def test_where_there_is_no_room_the_words_that_tell_most_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    files = {**support("ett", "Behandla urat med omsorg."), **support("tva", "Behandla leder med omsorg.")}
    monkeypatch.setattr(posts, "PLACES", 20 + 2 * posts.LESS)
    monkeypatch.setattr(posts, "FEWEST", 10)
    few = terms(files)
    assert sum(len(row) // 2 for row in few["text"]) == 20
    assert places(few, "urat")
    assert len(output(files).data) < len(_whole(files, monkeypatch))


def test_where_there_is_no_room_at_all_names_and_headings_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    files = {**support("ett", "Behandla urat med omsorg."), **support("tva", "Behandla leder med omsorg.")}
    monkeypatch.setattr(posts, "PLACES", 2 * (posts.LESS + posts.FEWEST) - 1)
    few = terms(files)
    assert not any(few["text"])
    assert few["stod"]["id"] == ["ett", "tva"]
    assert few["avsnitt"] == terms(files)["avsnitt"] != [[], []]


def test_a_base_without_room_gives_no_words_to_make_the_file_of(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = base({**support("ett", "Behandla urat med omsorg."), **support("tva", "Behandla leder med omsorg.")})
    assert tells_of_texts(loaded.base)
    monkeypatch.setattr(posts, "PLACES", 2 * (posts.LESS + posts.FEWEST) - 1)
    assert not tells_of_texts(loaded.base)
    told, untold = ({id_: search_post(one, told=told) for id_, one in loaded.stod.items()} for told in (True, False))
    assert "urat" in told["ett"].text.ord.split()
    assert all(post.text == UNTOLD for post in untold.values())
    assert "urat" not in vocabulary(loaded.base, searchable(loaded.base, untold))


def _whole(files: Mapping[str, str], monkeypatch: pytest.MonkeyPatch) -> bytes:
    monkeypatch.setattr(posts, "PLACES", 1000)
    return output(files).data


def test_the_same_base_gives_the_same_bytes() -> None:
    files = {**support("ett", DRUG), **support("tva")}
    assert output(files).data == output(dict(reversed(files.items()))).data


def test_what_a_support_gives_survives_being_packed() -> None:
    post = search_post(base(support(text=DRUG, synonymer="[podager]")).stod["gikt"])
    assert unpack(post.pack()) == post
