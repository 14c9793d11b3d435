from tests.helpers import body, codes, findings, stod


def judged(mal: str) -> list[str]:
    return findings(stod(body=body("Utredning", f"Å 😀 [text]({mal}) slut.")))


def test_http() -> None:
    assert judged("http://www.1177.se/gikt") == [
        "kunskapsstod/prov.md:29:12 fel KS403 Länkens adress «http://www.1177.se/gikt» får inte användas. | Skriv "
        "https://www.1177.se/gikt, om sidan finns där.",
    ]


def test_without_scheme() -> None:
    assert judged("//www.1177.se") == [
        "kunskapsstod/prov.md:29:12 fel KS403 Länkens adress «//www.1177.se» får inte användas. | Skriv https://www.1177.se.",
    ]


def test_from_the_root() -> None:
    assert judged("/kunskapsstod/prov/") == [
        "kunskapsstod/prov.md:29:12 fel KS403 Länkens adress «/kunskapsstod/prov/» får inte användas. | Skriv sökvägen från den "
        "här filen till den andra, till exempel ../kunskapsstod/gikt.md.",
    ]


def test_script_and_data() -> None:
    assert judged("javascript:alert`1`") == [
        "kunskapsstod/prov.md:29:12 fel KS403 Länkens adress «javascript:alert`1`» får inte användas. | Använd https:, mailto:, "
        "tel: eller en sökväg till en annan fil.",
    ]
    assert judged("DATA:text/html,x") == [
        "kunskapsstod/prov.md:29:12 fel KS403 Länkens adress «DATA:text/html,x» får inte användas. | Använd https:, mailto:, "
        "tel: eller en sökväg till en annan fil.",
    ]


def test_without_host_and_without_address() -> None:
    assert judged("https:1177.se") == [
        "kunskapsstod/prov.md:29:12 fel KS403 Länkens adress «https:1177.se» får inte användas. | Skriv https:// och sedan "
        "webbplatsens namn.",
    ]
    assert judged("") == [
        "kunskapsstod/prov.md:29:12 fel KS403 Länken «text» saknar adress. | Skriv adressen inom parentesen.",
    ]


def test_leaves_allowed_addresses_alone() -> None:
    text = "[a](https://www.1177.se/) [å](https://www.1177.se/?q=å) [b](mailto:a@b.se) [c](tel:+46-8-1) [d](prov.md)"
    assert codes(stod(body=body("Utredning", text))) == []


def test_shows_the_address_as_written() -> None:
    assert findings(stod(body=body("Utredning", "[a](http://råd.example/å)"))) == [
        "kunskapsstod/prov.md:29:5 fel KS403 Länkens adress «http://råd.example/å» får inte användas. | Skriv "
        "https://råd.example/å, om sidan finns där.",
    ]
