from tests.helpers import codes, findings, stod


def test_a_version_without_an_entry() -> None:
    assert findings(stod(version="1.10.0")) == [
        "kunskapsstod/prov.md:6:10 fel KS204 Versionen är «1.10.0», men den nyaste i ändringsloggen är «1.0.0». | Lägg till en "
        "post för 1.10.0 överst i andringslogg.",
    ]


def test_an_entry_without_its_version() -> None:
    assert findings(stod(version="0.9.0")) == [
        "kunskapsstod/prov.md:6:10 fel KS204 Versionen är «0.9.0», men den nyaste i ändringsloggen är «1.0.0». | Skriv version: "
        "1.0.0.",
    ]


def test_leaves_an_invalid_version_to_its_own_message() -> None:
    assert codes(stod(version="2.0")) == ["KS105"]


def test_the_order_of_the_log_does_not_matter() -> None:
    log = "[{version: 1.0.0, datum: 2026-01-01, typ: ny, text: A.}, {version: 1.1.0, datum: 2026-02-01, typ: saklig, text: B.}]"
    assert codes(stod(version="1.1.0", andringslogg=log)) == ["KS205"]
