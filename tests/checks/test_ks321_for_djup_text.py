import pytest

from tests.helpers import AREA, base, body, codes, findings, stod


def test_text_that_would_be_lost_is_told_of() -> None:
    assert findings(stod(body=body("Behandling", "> " * 22 + "Ge inte läkemedlet."))) == [
        "kunskapsstod/prov.md:33:1 fel KS321 Listor eller citat ligger i varandra i för många steg. | "
        "Flytta ut texten: det som ligger djupast visas inte."
    ]


@pytest.mark.parametrize("text", ["> " * 5 + "Citat.", "- Ett\n  - Två\n    - Tre\n      - Fyra"])
def test_what_people_write_is_left_alone(text: str) -> None:
    assert codes(stod(body=body("Behandling", text))) == []


@pytest.mark.parametrize("mark", ["> ", "- "])
@pytest.mark.parametrize("depth", range(1, 26))
def test_either_the_text_is_shown_or_it_is_told_of(mark: str, depth: int) -> None:
    loaded = base({**AREA, "kunskapsstod/prov.md": stod(body=body("Behandling", mark * depth + "Läkemedlet."))})
    shown = any("Läkemedlet" in getattr(part, "html", "") for part in loaded.stod["prov"].body.delar)
    assert shown != any(diagnostic.code == "KS321" for diagnostic in loaded.diagnostics)
