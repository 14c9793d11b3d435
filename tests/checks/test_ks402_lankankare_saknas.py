from tests.helpers import BODY, body, codes, findings, stod, two

REC = "::: rekommendation {#ge-kost riktning=for styrka=stark evidens=hog}\nText.\n:::"


def test_names_the_nearest_anchor() -> None:
    assert findings(stod(body=body("Utredning", "Å 😀 [text](#läkemedlet).\n\n### Läkemedel\n\nText."))) == [
        "kunskapsstod/prov.md:29:12 fel KS402 Länkens mål «#läkemedlet» finns inte här. | Menade du #lakemedel?",
    ]


def test_in_another_document() -> None:
    assert findings({**two(), "kunskapsstod/prov.md": stod(body=body("Utredning", "[text](annan.md#xyz)"))}) == [
        "kunskapsstod/prov.md:29:8 fel KS402 Länkens mål «#xyz» finns inte i kunskapsstod/annan.md. | Det som finns i "
        "kunskapsstod/annan.md: amnesomrade, bakgrund, behandling, klinisk-uppfoljning, om-dokumentet, patientinformation, "
        "relaterad-information, utredning, vardniva-och-samverkan.",
    ]


def test_leaves_sections_headings_and_recommendations_alone() -> None:
    text = f"[a](#om-dokumentet) [b](#orsak) [c](#ge-kost)\n\n### Orsak\n\nText.\n\n{REC}"
    assert codes(stod(body=body("Utredning", text))) == []


def test_leaves_a_missing_required_section_to_its_own_message() -> None:
    assert codes(stod(body=BODY.replace("## Behandling", "## Behandlingar").replace("Fråga", "[Fråga](#behandling)"))) == ["KS302"]


def test_leaves_documents_with_faulty_blocks_to_their_own_messages() -> None:
    text = f"[c](#ge-kost)\n\n{REC.replace('stark', 'sterk')}"
    assert codes(stod(body=body("Utredning", text))) == ["KS104"]
