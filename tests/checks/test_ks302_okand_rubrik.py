from tests.helpers import BODY, body, codes, findings, stod


def test_names_the_probable_heading() -> None:
    assert findings(stod(body=BODY.replace("## Behandling", "## Behandlingar"))) == [
        "kunskapsstod/prov.md:31:1 fel KS302 Rubriken «Behandlingar» finns inte i mallen. | Menade du Behandling?",
    ]


def test_lists_the_headings() -> None:
    assert findings(stod(body=BODY + "\n## Övrigt 😀\n\nText.\n")) == [
        "kunskapsstod/prov.md:43:1 fel KS302 Rubriken «Övrigt 😀» finns inte i mallen. | Skriv den med tre # under någon av "
        "mallens rubriker: Vårdnivå och samverkan, Bakgrund, Utredning, Behandling, Remissrutiner, Sjukskrivning, "
        "Komplikationer, Klinisk uppföljning, Kvalitetsuppföljning, Patientinformation, Relaterad information.",
    ]


def test_leaves_subheadings_alone() -> None:
    assert codes(stod(body=body("Behandling", "### Övrigt\n\nText."))) == []


def test_the_beginning_of_a_heading_is_one_mistake() -> None:
    text = stod(body=BODY.replace("## Patientinformation", "## Patientinfo"))
    assert findings(text) == [
        "kunskapsstod/prov.md:39:1 fel KS302 Rubriken «Patientinfo» finns inte i mallen. | Menade du Patientinformation?",
    ]
