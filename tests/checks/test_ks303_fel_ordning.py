from tests.helpers import BODY, codes, findings, stod


def section(rubrik: str) -> str:
    start = BODY.index(f"## {rubrik}")
    end = BODY.find("## ", start + 3)
    return BODY[start : end if end > 0 else len(BODY)].rstrip() + "\n\n"


def test_names_only_what_was_moved() -> None:
    rest = BODY.replace(section("Patientinformation").rstrip(), "")
    assert findings(stod(body=section("Patientinformation") + rest)) == [
        "kunskapsstod/prov.md:19:1 fel KS303 Avsnittet «Patientinformation» står på fel plats. | Flytta det till efter Klinisk "
        "uppföljning.",
    ]


def test_a_section_too_late() -> None:
    rest = BODY.replace(section("Vårdnivå och samverkan"), "")
    assert findings(stod(body=rest + "\n" + section("Vårdnivå och samverkan"))) == [
        "kunskapsstod/prov.md:39:1 fel KS303 Avsnittet «Vårdnivå och samverkan» står på fel plats. | Flytta det till före "
        "Bakgrund.",
    ]


def test_leaves_the_order_of_the_template_alone() -> None:
    assert codes(stod()) == []


def test_leaves_unknown_and_double_headings_to_their_own_messages() -> None:
    assert codes(stod(body=BODY + "\n## Bakgrund\n\nIgen.\n")) == ["KS304"]
