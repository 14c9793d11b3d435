from tests.helpers import body, codes, findings, stod

HARD = "Farmakologisk behandling initieras vid recidiverande sjukdomsmanifestationer."
MEDIUM = "Du behöver medicin om du får gikt ofta, men läkaren bestämmer alltid först tillsammans med dig när den passar."


def test_over_fifty_stops() -> None:
    assert findings(stod(body=body("Patientinformation", HARD))) == SNAP


def test_over_forty_warns() -> None:
    assert findings(stod(body=body("Patientinformation", MEDIUM))) == SNAP


def test_leaves_lists_and_texts_for_care_alone() -> None:
    assert codes(stod(body=body("Patientinformation", f"Vila foten.\n\n- {HARD}"))) == []
    assert codes(stod(body=body("Utredning", HARD))) == []
