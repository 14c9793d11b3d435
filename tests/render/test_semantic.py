"""The HTML that other systems get."""

from __future__ import annotations

from generator.render.semantic import section_html
from tests.helpers import base, body, stod


def html(text: str) -> str:
    loaded = base({"kunskapsstod/prov.md": stod(body=body("Behandling", text))})
    entity = loaded.stod["prov"]
    sektion = entity.sektion("behandling")
    assert sektion is not None
    return section_html(sektion)


def test_a_recommendation_says_strength_and_direction_in_words() -> None:
    assert html("::: rekommendation {#ge-inte riktning=emot styrka=svag evidens=lag}\nGe inte.\n:::") == (
        '<section id="ge-inte" data-block="rekommendation" data-riktning="emot" data-styrka="svag" data-evidens="lag">\n'
        "<p><strong>Svag rekommendation att avstå. Låg tillförlitlighet.</strong></p>\n<p>Ge inte.</p>\n</section>\n"
    )


def test_neighbouring_drugs_share_one_table_with_headers() -> None:
    drug = '::: lakemedel {{atc={atc} val=forstahand dos="1 < 2"}}\n{namn}.\n:::\n\n'
    text = html(drug.format(atc="M04AA01", namn="Allopurinol") + drug.format(atc="M04AA03", namn="Febuxostat") + "Text.")
    assert text.count("<table>") == 1
    assert text.count('<th scope="row">') == 2
    assert "1 &lt; 2" in text
    assert text.endswith("<p>Text.</p>\n")


def test_values_are_escaped() -> None:
    assert '<script>"' not in html('::: remittera {till="<script>alert(1)</script>"}\nx\n:::')


def test_a_flow_chart_becomes_a_nested_list_that_ends_also_in_a_circle() -> None:
    text = html(
        '```mermaid\nflowchart TD\n  A[Start] --> B{Bra?}\n  B -- ja --> C[Klar]\n  B -- nej --> A\n  click C "#utredning"\n```'
    )
    assert text == (
        '<ol><li>Start<ul><li>Bra?<ul><li>ja: <a href="/kunskapsstod/prov/#utredning">Klar</a></li>'
        "<li>nej: gå till «Start»</li></ul></li></ul></li></ol>\n"
    )


def test_a_box_is_written_out_where_the_fewest_steps_lead_to_it() -> None:
    """The way that matters most must not hide behind a detour that happens to be written first."""
    chart = "flowchart TD\n  A{Svår?} -- nej --> B{Sämre?}\n  A -- ja --> C[Behandla]\n  B -- ja --> C\n  B -- nej --> D[Hem]\n  C --> D"
    assert html(f"```mermaid\n{chart}\n```") == (
        "<ol><li>Svår?<ul>"
        "<li>nej: Sämre?<ul><li>ja: gå till «Behandla»</li><li>nej: Hem</li></ul></li>"
        "<li>ja: Behandla<ul><li>gå till «Hem»</li></ul></li>"
        "</ul></li></ol>\n"
    )
