from tests.helpers import body, codes, findings, stod


def test_a_comma_in_a_code() -> None:
    assert findings(stod(koder="{icd10se: [E11,9]}")) == [
        "kunskapsstod/prov.md:11:23 fel KS105 Fel form på kod: «9». | Skriv punkt i stället för komma i koden: E11.9, inte E11,9.",
    ]


def test_small_letters_in_a_code_after_other_letters() -> None:
    assert findings(stod(koder="{icd10se: [{text: Åh 😀, kod: e11.9}]}")) == [
        "kunskapsstod/prov.md:11:37 fel KS105 Fel form på kod: «e11.9». | Skriv E11.9. Formen är en stor bokstav och två "
        "siffror, därefter punkt och en eller två tecken: E11, E11.9, E11.0A.",
    ]


def test_an_address_without_encryption() -> None:
    link = "[{kalla: 1177, titel: Åh, url: http://www.1177.se/gikt}]"
    assert findings(stod(patientlankar=link)) == [
        "kunskapsstod/prov.md:17:47 fel KS105 Fel form på url: «http://www.1177.se/gikt». | Skriv https://www.1177.se/gikt. "
        "Formen är en fullständig adress som börjar med https://.",
    ]


def test_a_version_of_two_numbers() -> None:
    assert findings(stod(version="1.0")) == [
        "kunskapsstod/prov.md:6:10 fel KS105 Fel form på version: «1.0». | Skriv 1.0.0. Formen är tre tal med punkt emellan: "
        "1.0.0.",
    ]


def test_swedish_letters_in_an_id() -> None:
    assert findings(stod(relaterade="[höftfraktur]")) == [
        "kunskapsstod/prov.md:17:14 fel KS105 Fel form på relaterade: «höftfraktur». | Skriv hoftfraktur. Formen är små "
        "bokstäver a–z, siffror och enkla bindestreck: kronisk-njursjukdom.",
    ]


def test_leaves_right_forms_alone() -> None:
    assert codes(stod(koder="{icd10se: [E11.0A, J45-P], kva: [DT023, JKA21], atc: [C07AB02], snomed: [73211009]}")) == []


def test_the_numbers_of_articles() -> None:
    source = '[{id: provkalla, titel: Å 😀, doi: "https://doi.org/10.1136/Ann-2016", pmid: "PMID: 27457514"}]'
    assert findings(stod(kallor=source)) == [
        "kunskapsstod/prov.md:12:43 fel KS105 Fel form på doi: «https://doi.org/10.1136/Ann-2016». | Skriv 10.1136/Ann-2016. Formen "
        "är en DOI utan adress framför: 10.1136/annrheumdis-2016-209707.",
        "kunskapsstod/prov.md:12:85 fel KS105 Fel form på pmid: «PMID: 27457514». | Skriv 27457514. Formen är artikelns nummer i "
        "Pubmed, bara siffror: 27457514.",
    ]


def test_one_of_several_ids_in_an_attribute() -> None:
    block = '::: rekommendation {#kost riktning=for styrka=stark evidens=hog kallor="provkalla å-källa"}\nText.\n:::'
    assert findings(stod(body=body("Utredning", block))) == [
        "kunskapsstod/prov.md:29:83 fel KS105 Fel form på kallor: «å-källa» i blocket rekommendation. | Skriv a-kalla. Formen är små "
        "bokstäver a–z, siffror och enkla bindestreck: kronisk-njursjukdom.",
    ]
