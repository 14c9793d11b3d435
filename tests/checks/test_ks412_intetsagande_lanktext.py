import pytest

from tests.helpers import body, codes, findings, stod


def judged(text: str) -> list[str]:
    return findings(stod(body=body("Utredning", text)))


def test_a_text_that_says_nothing() -> None:
    assert judged("Å 😀 [Läs mer **här** »](https://www.1177.se/).") == [
        "kunskapsstod/prov.md:29:25 varning KS412 Länkens text «Läs mer här »» säger inte vart den leder. | Skriv vad läsaren finner "
        "där, till exempel [gikt på 1177](…).",
    ]


def test_an_address() -> None:
    assert judged("Å 😀 <https://www.1177.se/gikt>") == [
        "kunskapsstod/prov.md:29:5 varning KS412 Länken visas som en adress: «https://www.1177.se/gikt». | Skriv i stället [vad "
        "läsaren finner där](adressen).",
    ]


@pytest.mark.parametrize("text", ["[här][]\n\n[här]: prov.md", "[www.1177.se](https://www.1177.se)", "[LÄNK](prov.md#behandling)"])
def test_other_forms(text: str) -> None:
    assert [line.split()[2] for line in judged(text)] == ["KS412"]


def test_leaves_other_texts_addresses_of_mail_and_pictures_alone() -> None:
    text = "[Här finns råd om gikt](prov.md), [mer om behandling](prov.md#behandling), <redaktion@exempel.se>, här."
    assert codes(stod(body=body("Utredning", text))) == []
    assert codes(stod(body=body("Utredning", "![här](bild.png)"))) == ["KS407"]


def test_leaves_an_address_that_is_not_permitted_to_its_own_message() -> None:
    assert codes(stod(body=body("Utredning", "<http://www.1177.se>"))) == ["KS403"]
