import pytest

from tests.helpers import body, codes, findings, stod


def judged(text: str) -> list[str]:
    return findings(stod(body=body("Utredning", text)))


def test_points_at_each() -> None:
    assert judged("Å 😀 Ge lämplig dos.\nTa prov regelbundet.") == [
        "kunskapsstod/prov.md:29:8 upplysning KS507 Formuleringen «lämplig» är vag. | Skriv vad som avgör, när eller hur ofta.",
        "kunskapsstod/prov.md:30:9 upplysning KS507 Formuleringen «regelbundet» är vag. | Skriv vad som avgör, när eller hur ofta.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ta EKG vid behov.",
        "Ta EKG vid behov; byt när det är klart.",
        "Eventuellt kan prov tas.",
        "Ge adekvat smärtlindring.",
        "Remittera snarast möjligt.",
        "Puls, blodtryck m.m.",
        "Puls, ev. blodtryck",
        "Puls etc.",
        "Puls osv.",
    ],
)
def test_the_words(text: str) -> None:
    assert codes(stod(body=body("Utredning", text))) == ["KS507"]


@pytest.mark.parametrize(
    "text",
    [
        "Ge salbutamol vid behov, högst fyra gånger om dagen.",
        "Ge syrgas vid behov när mättnaden är under 92 %.",
        "Hjälp vid behov av tolk.",
        "Remittera snarast, inom ett dygn.",
        "Ta prov regelbundet, var tredje månad.",
        "Oregelbundet, olämplig, regelbunden puls, lämplighet, ev, evidens, `lämplig`.",
    ],
)
def test_leaves_what_is_said_alone(text: str) -> None:
    assert judged(text) == []


def test_leaves_the_text_for_patients_alone() -> None:
    assert codes(stod(body=body("Patientinformation", "Ta en lämplig dos vid behov."))) == []
