from tests.helpers import addition, codes, findings, region, stod

PAGE = "---\ntitel: Å\nbeskrivning: Å\n---\n\nText.\n"
HERE = {"kunskapsstod/prov.md": stod()}
GONE = {
    "om/sida.md": PAGE,
    "programomraden/gammalt.md": "---\nnamn: Gammalt\n---\n",
    "regioner/provregion/_region.md": region(),
}


def test_an_area_a_region_and_a_page() -> None:
    assert findings(HERE, before=[HERE | GONE]) == [
        "om/sida.md:1:1 fel KS907 Sidan «sida» har publicerats, men filen finns inte. | Lägg tillbaka filen, med en text som säger vart "
        "innehållet har flyttats.",
        "programomraden/gammalt.md:1:1 fel KS907 Programområdet «gammalt» har publicerats, men filen finns inte. | Lägg tillbaka filen "
        "med giltig_till och ersatt_av.",
        "regioner/provregion/_region.md:1:1 fel KS907 Regionen «provregion» har publicerats, men filen finns inte. | Lägg tillbaka filen, "
        "med en text som säger vad som gäller nu.",
    ]


def test_leaves_pages_that_stand_and_additions_that_went_alone() -> None:
    assert codes(HERE | GONE, before=[HERE | GONE]) == []
    assert codes(HERE | GONE, before=[HERE | GONE | {"regioner/provregion/prov.md": addition()}]) == []


def test_leaves_a_file_with_faults_and_a_folder_without_region_to_their_own_messages() -> None:
    assert codes(HERE | {"om/sida.md": "---\ntitel: [\n---\n"}, before=[HERE | {"om/sida.md": PAGE}]) == ["KS012"]
    region_gone = {"regioner/provregion/prov.md": addition()}
    before = HERE | region_gone | {"regioner/provregion/_region.md": region()}
    assert codes(HERE | region_gone, before=[before]) == ["KS701"]
