from tests.helpers import codes, findings, stod


def test_names_each_missing_field() -> None:
    assert findings(stod(status="publicerad")) == [
        "kunskapsstod/prov.md:1:1 fel KS117 Fältet godkand saknas. | Det krävs vid status publicerad. Lägg till godkand: … (Beslutet som fastställde texten).",
        "kunskapsstod/prov.md:1:1 fel KS117 Fältet granskad saknas. | Det krävs vid status publicerad. Lägg till granskad: … (Dag för senaste granskning).",
        "kunskapsstod/prov.md:1:1 fel KS117 Fältet indikatorer saknas. | Det krävs vid status publicerad. Lägg till indikatorer: … (Kvalitetsindikatorer, id i registret).",
        "kunskapsstod/prov.md:1:1 fel KS117 Fältet jav saknas. | Det krävs vid status publicerad. Lägg till jav: … (Jäv och finansiering).",
        "kunskapsstod/prov.md:1:1 fel KS117 Fältet konsekvenser saknas. | Det krävs vid status publicerad. Lägg till konsekvenser: … (Följder av att stödet införs).",
        "kunskapsstod/prov.md:1:1 fel KS117 Fältet nasta_granskning saknas. | Det krävs vid status publicerad. Lägg till nasta_granskning: … (Dag då texten ska granskas igen, högst 24 månader efter granskad).",
        "kunskapsstod/prov.md:1:1 fel KS117 Fältet patientlankar saknas. | Det krävs vid status publicerad. Lägg till patientlankar: … (Sidor för patienten, minst en).",
        "kunskapsstod/prov.md:1:1 fel KS117 Fältet patientmedverkan saknas. | Det krävs vid status publicerad. Lägg till patientmedverkan: … (Hur patienter medverkat, eller ingen).",
        "kunskapsstod/prov.md:1:1 fel KS117 Fältet publicerad saknas. | Det krävs vid status publicerad. Lägg till publicerad: … (Dag för första publicering).",
    ]


def test_at_least_one_link_for_patients() -> None:
    assert (
        "kunskapsstod/prov.md:17:16 fel KS117 Listan patientlankar är tom. | "
        "Det krävs vid status under_revidering. Skriv minst en post."
    ) in findings(stod(status="under_revidering", patientlankar="[]"))


def test_leaves_a_misspelt_field_to_its_own_message() -> None:
    found = findings(stod(status="publicerad", konsekvens="x"))
    assert not any("Fältet konsekvenser saknas" in line for line in found)


def test_leaves_other_statuses_alone() -> None:
    assert codes(stod(status="faststalld")) == []
