"""Sections, blocks, links and their places; the HTML that comes out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.mall.block import Lakemedel, Rekommendation, Varningssymtom
from generator.model import Block, Flode, Prosa
from generator.parse.document import Document, parse
from tests.helpers import front, source


def read(text: str) -> Document:
    return parse(source("kunskapsstod/prov.md", f"---\n{front()}---\n{text}"))


FIRST = len(f"---\n{front()}---\n".splitlines()) + 1
"""The line that the text begins on."""


def html(text: str) -> str:
    return "".join(part.html for part in read(text).body.delar if isinstance(part, Prosa | Block))


def faults(text: str) -> list[tuple[str, int, int]]:
    return [(f.name, f.location.line - FIRST + 1, f.location.column) for f in read(text).source.faults]


def test_sections_take_code_and_anchor_from_the_template() -> None:
    body = read("## Vårdnivå och samverkan\n\nText.\n\n## Egen rubrik å\n\nText.\n").body
    assert [(s.kod, s.ankare) for s in body.sektioner] == [
        ("vardniva_och_samverkan", "vardniva-och-samverkan"),
        ("egen_rubrik_a", "egen-rubrik-a"),
    ]
    assert body.sektioner[0].markdown == "\nText.\n".strip("\n")


def test_subheadings_get_anchors_that_are_not_taken() -> None:
    body = read("## Utredning\n\n### Status\n\na\n\n### Status\n\nb\n\n### Behandling\n\nc\n").body
    assert [r.ankare for r in body.sektioner[0].underrubriker] == ["status", "status-2", "behandling-2"]


def test_a_block_has_typed_attributes_and_its_own_html() -> None:
    body = read(
        '## Behandling\n\n::: rekommendation {#ge-vatten riktning=for styrka=stark evidens=hog kallor="provkalla, annan"}\n'
        "Ge **vatten**.\n:::\n"
    ).body
    ((falt, block),) = body.block(Rekommendation)
    assert (falt.id, falt.styrka, falt.kallor) == ("ge-vatten", "stark", ("provkalla", "annan"))
    assert block.html == "<p>Ge <strong>vatten</strong>.</p>\n"
    assert [(m.id, m.location.line - FIRST + 1, m.location.column) for m in body.kallmarken] == [
        ("provkalla", 3, 78),
        ("annan", 3, 89),
    ]
    assert "ge-vatten" in body.ankare


def test_flags_and_values_with_spaces() -> None:
    body = read(
        '## Utredning\n\n::: varningssymtom {inga}\n:::\n\n::: lakemedel {atc=M04AA01 dos="100 mg, höj"}\nAllopurinol.\n:::\n'
    ).body
    assert body.block(Varningssymtom)[0][0].inga is True
    assert body.block(Lakemedel)[0][0].dos == "100 mg, höj"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("## Utredning\n\n::: notera\nText.\n", [("oavslutat-block", 3, 1)]),
        ("## Utredning\n\n::: nottera\nText.\n:::\n", [("okant-block", 3, 5)]),
        ("## Utredning\n\n::: notera\n:::\n", [("tomt-block", 3, 1)]),
        ("## Utredning\n\nText.\n\n:::\n", [("los-blockslut", 5, 1)]),
        ("## Utredning\n\n- punkt\n\n  ::: notera\n  x\n  :::\n", [("block-inuti", 5, 3)]),
        ("# Rubrik\n\nText.\n", [("h1", 1, 1)]),
        ("## Utredning\n\n```\nkod\n", [("oavslutad-kod", 3, 1)]),
        ("## Utredning\n\nå <b>x</b>\n", [("rahtml", 3, 3)]),
        ("## Utredning\n\n::: alternativ {namn=a namn=b}\n:::\n", [("dubbelt-attribut", 3, 24)]),
        ("## Utredning\n\n::: alternativ {namn=a \"b}\n:::\n", [("attributform", 3, 23)]),
        ("## Utredning\n\n::: alternativ {namn=\"a\" nytta=x} rest\n:::\n", [("attributform", 3, 16)]),
        ("## Utredning\n\n```mermaid\nflowchart TD\n  A[x] --> B[y]\n  A -> B\n```\n", [("flode-rad", 6, 3)]),
    ],
)  # fmt: skip
def test_faults_of_the_text(text: str, expected: list[tuple[str, int, int]]) -> None:
    assert faults(text) == expected


def test_links_become_addresses_and_keep_their_place() -> None:
    text = "## Utredning\n\nå 😀 se [Gikt](gikt.md#behandling), [här](#utredning),\noch [ute](https://a.example/x).\n\n| a | b |\n|---|---|\n| [x](x.md) | [y](y.md) |\n"
    body = read(text).body
    assert [
        (lank.mal, lank.inner, lank.fragment, lank.location.line - FIRST + 1, lank.location.column) for lank in body.lankar
    ] == [
        ("gikt.md#behandling", "kunskapsstod/gikt.md", "behandling", 3, 15),
        ("#utredning", "kunskapsstod/prov.md", "utredning", 3, 42),
        ("https://a.example/x", None, "", 4, 11),
        ("x.md", "kunskapsstod/x.md", "", 8, 7),
        ("y.md", "kunskapsstod/y.md", "", 8, 19),
    ]
    assert 'href="/kunskapsstod/gikt/#behandling"' in html(text)
    assert 'href="/kunskapsstod/prov/#utredning"' in html(text)


@pytest.mark.parametrize(
    "mal", ["javascript:alert(1)", "JaVaScRiPt:x", "http://a.example", "//a.example/x", "data:text/html,x", "/om/", "vbscript:x"]
)
def test_forbidden_addresses_never_reach_the_html(mal: str) -> None:
    assert html(f"## Utredning\n\n[x]({mal})\n") == '<p><a href="">x</a></p>\n'


def test_raw_html_is_text() -> None:
    assert "<script>" not in html("## Utredning\n\n<script>alert(1)</script> <img src=x onerror=y>\n\n<div>\n\ntext\n")


def test_numbers_stay_with_their_units_and_thousands() -> None:
    assert html("## Utredning\n\n2 500 mg i 5 dagar, 3 män\n") == "<p>2\u00a0500\u00a0mg i 5\u00a0dagar, 3 män</p>\n"


def test_source_marks_are_numbered_in_the_order_of_front_matter() -> None:
    assert html("## Utredning\n\nSå är det [@provkalla].\n") == (
        '<p>Så är det <sup><a href="/kunskapsstod/prov/#kalla-provkalla" aria-label="Källa 1">[1]</a></sup>.</p>\n'
    )


def test_tables_have_headers_for_assistive_technology_and_no_style() -> None:
    assert html("## Utredning\n\n| a |\n|--:|\n| b |\n").replace("\n", "") == (
        '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>'
    )


def test_a_footnote_stands_in_the_section_that_refers_to_it() -> None:
    delar = read("## Utredning\n\nText[^a].\n\n## Behandling\n\nAnnan.\n\n[^a]: Noten.\n").body.sektioner
    assert "Noten." in "".join(p.html for p in delar[0].delar if isinstance(p, Prosa))
    assert "Noten." not in "".join(p.html for p in delar[1].delar if isinstance(p, Prosa))


def test_a_flow_chart_is_a_graph_with_addresses() -> None:
    (flode,) = (
        part
        for part in read(
            '## Utredning\n\n```mermaid\nflowchart TD\n  A[Start] --> B{Val?}\n  B -- ja --> C[Slut]\n  B -->|nej| A\n  click C "#behandling"\n```\n'
        ).body.delar
        if isinstance(part, Flode)
    )
    assert [(n.id, n.text, n.fraga, n.lank) for n in flode.noder] == [
        ("A", "Start", False, ""),
        ("B", "Val?", True, ""),
        ("C", "Slut", False, "/kunskapsstod/prov/#behandling"),
    ]
    assert [(k.fran, k.till, k.text) for k in flode.kanter] == [("A", "B", ""), ("B", "C", "ja"), ("B", "A", "nej")]


MARKUP = st.text(alphabet=st.sampled_from(list("#:{}[]()!`|*_-<>\"'=@^~\\/ \n\r\tåÄ😀a1.")), max_size=200)


@settings(max_examples=300)
@given(st.one_of(st.text(max_size=200), MARKUP))
def test_no_text_makes_the_parser_raise_and_places_stay_inside(text: str) -> None:
    document = read(text)
    lines = f"---\n{front()}---\n{text}".replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for location in (
        *(f.location for f in document.source.faults),
        *(lank.location for lank in document.body.lankar),
        *(mark.location for mark in document.body.kallmarken),
    ):
        assert 1 <= location.line <= len(lines)
        assert 1 <= location.column <= len(lines[location.line - 1]) + 1


@given(st.text())
def test_no_file_makes_it_raise(text: str) -> None:
    for inner in ("kunskapsstod/prov.md", "begrepp/b.yml", "regioner/r/_region.md", "regioner/r/prov.md", "om/prov.md"):
        parse(source(inner, text))
