"""What is chosen for the patient's page: when to seek care first, and the recommendations that concern the patient."""

from __future__ import annotations

import re

from generator.mall.vokabular import Riktning
from generator.model import Kunskapsstod, Prosa
from generator.render.pages.patient import Sokvard, advised, seek_care
from tests.helpers import BODY, base, body, stod

TEXT = """\
Det gör ont.

**Kontakta vården** om det inte går över.

**Sök vård direkt** om du får feber.

**Ring kliniken** om såret blöder.

**Ring 112** om du svimmar.

Vila.

- Punkt.

  **Ring 112** i en punkt.

1. **Ring 112.** Säg vad det är.

**Viktigt:** ät."""


def _stod(text: str) -> Kunskapsstod:
    return base(stod(body=text)).stod["prov"]


def _found(text: str) -> Sokvard:
    sektion = _stod(body("Patientinformation", text)).sektion("patientinformation")
    assert sektion is not None
    return seek_care(sektion.delar)


def _rest(found: Sokvard) -> str:
    return "".join(part.html for part in found.delar if isinstance(part, Prosa))


def test_the_most_urgent_first_and_nothing_twice() -> None:
    found = _found(TEXT)
    assert [re.findall("<strong>(.*?)</strong>", paragraph)[0] for paragraph in found.rad] == [
        "Ring 112",
        "Sök vård direkt",
        "Ring kliniken",
        "Kontakta vården",
    ]
    assert found.namner_112
    rest = _rest(found)
    assert "svimmar" not in rest and "Det gör ont." in rest and "Vila." in rest
    assert "Ring 112</strong> i en punkt" in rest and "Säg vad det är" in rest and "Viktigt" in rest


def test_a_text_that_says_nothing_of_seeking_care_stays_as_it_is() -> None:
    found = _found("Vila och drick vatten.")
    assert (found.rad, found.namner_112) == ((), False)
    assert _rest(found) == "<p>Vila och drick vatten.</p>\n"


def test_no_section_no_advice() -> None:
    assert seek_care(()) == Sokvard(rad=(), namner_112=False, delar=())


def test_recommendations_on_treatment_and_follow_up_by_direction() -> None:
    text = BODY
    for rubrik, id_, riktning in (
        ("Utredning", "prov-ett", "for"),
        ("Behandling", "prov-tva", "for"),
        ("Behandling", "prov-tre", "emot"),
        ("Klinisk uppföljning", "prov-fyra", "for"),
    ):
        block = f"::: rekommendation {{#{id_} riktning={riktning} styrka=stark evidens=hog}}\nText.\n:::\n\n"
        text = text.replace(f"## {rubrik}\n\n", f"## {rubrik}\n\n{block}")
    found = _stod(text)
    assert [falt.id for falt, _ in advised(found, Riktning.FOR)] == ["prov-tva", "prov-fyra"]
    assert [falt.id for falt, _ in advised(found, Riktning.EMOT)] == ["prov-tre"]
