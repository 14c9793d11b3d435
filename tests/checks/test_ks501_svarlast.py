from tests.helpers import body, codes, findings, stod

HARD = "Farmakologisk behandling initieras vid recidiverande sjukdomsmanifestationer."
MEDIUM = "Du behöver medicin om du får gikt ofta, men läkaren bestämmer alltid först tillsammans med dig när den passar."


def test_over_fifty_stops() -> None:
    assert findings(stod(body=body("Patientinformation", HARD))) == [
        "kunskapsstod/prov.md:39:1 fel KS501 Texten till patienten är svårläst: LIX är 89 och ska vara högst 50. | Skriv kortare "
        "meningar och vanligare ord.",
    ]


def test_over_forty_warns() -> None:
    assert findings(stod(body=body("Patientinformation", MEDIUM))) == [
        "kunskapsstod/prov.md:39:1 varning KS501 Texten till patienten är svårläst: LIX är 45 och ska vara högst 40. | Skriv "
        "kortare meningar och vanligare ord.",
    ]


def test_leaves_lists_and_texts_for_care_alone() -> None:
    assert codes(stod(body=body("Patientinformation", f"Vila foten.\n\n- {HARD}"))) == []
    assert codes(stod(body=body("Utredning", HARD))) == []
