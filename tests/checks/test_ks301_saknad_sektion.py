from tests.helpers import BODY, body, codes, findings, stod


def without(rubrik: str) -> str:
    start = BODY.index(f"## {rubrik}")
    end = BODY.find("## ", start + 3)
    return BODY[:start] + (BODY[end:] if end > 0 else "")


def test_points_at_the_heading_before_which_it_should_stand() -> None:
    assert findings(stod(body=without("Utredning"))) == [
        "kunskapsstod/prov.md:27:1 fel KS301 Avsnittet «Utredning» saknas. | Lägg till ## Utredning.",
    ]


def test_points_at_the_last_line_when_nothing_follows() -> None:
    assert findings(stod(body=without("Patientinformation"))) == [
        "kunskapsstod/prov.md:38:1 fel KS301 Avsnittet «Patientinformation» saknas. | Lägg till ## Patientinformation.",
    ]


def test_names_the_line_of_a_heading_at_a_lower_level() -> None:
    assert findings(stod(body=BODY.replace("## Utredning", "### Utredning"))) == [
        "kunskapsstod/prov.md:31:1 fel KS301 Avsnittet «Utredning» saknas. | Rubriken står på rad 27: skriv den med två #.",
    ]


def test_leaves_a_misspelt_heading_to_its_own_message() -> None:
    assert codes(stod(body=BODY.replace("## Utredning", "## Utredningar"))) == ["KS302"]
    assert codes(stod(body=BODY.replace("## Utredning", "# Utredning"))) == ["KS305"]


def test_leaves_a_first_section_without_its_heading_to_the_message_of_its_text() -> None:
    assert codes(stod(body=BODY.replace("## Vårdnivå och samverkan\n", ""))) == ["KS318"]


def test_leaves_what_an_open_block_has_swallowed() -> None:
    assert codes(stod(body=body("Bakgrund", "Text [@provkalla].\n\n::: notera\nText."))) == ["KS307"]


def test_leaves_the_body_alone_when_front_matter_or_type_could_not_be_read() -> None:
    assert codes("---\ntitel: [a\n---\n") == ["KS012"]
    assert codes(stod(typ="vårdförlop")) == ["KS104"]


def test_other_types_have_other_headings() -> None:
    assert codes(stod(typ="vardforlopp", body="## Ingång\n\nText [@provkalla].\n")) == ["KS301"] * 5
