from tests.helpers import codes, findings, stod


def test_a_wrong_check_digit() -> None:
    assert findings(stod(koder="{snomed: [{text: Å 😀, kod: 73211008}]}")) == [
        "kunskapsstod/prov.md:11:35 fel KS111 «73211008» är inget begrepps-id i SNOMED CT: siffrorna på slutet stämmer inte. | "
        "Kopiera begreppets id på nytt från en SNOMED CT-läsare, inte beskrivningens id.",
    ]


def test_an_id_of_a_description() -> None:
    assert codes(stod(koder="{snomed: [680946014]}")) == ["KS111"]


def test_leaves_a_concept_alone() -> None:
    assert codes(stod(koder="{snomed: [73211009]}")) == []
