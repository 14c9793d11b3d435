from tests.helpers import body, codes, findings, stod


def test_points_at_the_target() -> None:
    assert findings(stod(body=body("Utredning", "Å 😀 [ ](https://www.1177.se/)."))) == [
        "kunskapsstod/prov.md:29:9 fel KS413 Länken till «https://www.1177.se/» har ingen text. | Skriv inom hakparenteserna vad "
        "läsaren finner där.",
    ]


def test_leaves_a_missing_address_and_a_picture_to_their_own_messages() -> None:
    assert codes(stod(body=body("Utredning", "[]()"))) == ["KS403"]
    assert codes(stod(body=body("Utredning", "![](bild.png)"))) == ["KS407"]
