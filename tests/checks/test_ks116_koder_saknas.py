from tests.helpers import codes, findings, stod


def test_codes_of_other_systems_are_not_enough() -> None:
    assert findings(stod(koder="{kva: [DT023]}")) == [
        "kunskapsstod/prov.md:11:8 fel KS116 Koder i ICD-10-SE eller SNOMED CT saknas. | Lägg till en kod under icd10se eller "
        "snomed, eller skriv koder_saknas: och skälet.",
    ]


def test_leaves_a_stated_reason_alone() -> None:
    assert codes(stod(koder="{kva: [DT023]}", koder_saknas="Åtgärden gäller alla diagnoser.")) == []


def test_leaves_a_misspelt_reason_to_its_own_message() -> None:
    assert codes(stod(koder=None, koder_sakns="Gäller alla.")) == ["KS102"]
    assert codes(stod(koder="{kva: [DT023]}", koder_sakns="Gäller alla.")) == ["KS102"]


def test_leaves_a_missing_or_faulty_field_to_its_own_message() -> None:
    assert codes(stod(koder=None)) == ["KS101"]
    assert codes(stod(koder="{icd10se: [M]}")) == ["KS105"]
