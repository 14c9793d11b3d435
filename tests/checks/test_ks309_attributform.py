from tests.helpers import body, codes, findings, stod


def test_a_double_attribute_after_other_letters() -> None:
    assert findings(stod(body=body("Utredning", '::: remittera {till="Å 😀" till=x}\nText.\n:::'))) == [
        "kunskapsstod/prov.md:29:27 fel KS309 Attributet till står två gånger i blocket remittera. | Behåll ett av dem.",
    ]


def test_words_without_quotation_marks() -> None:
    assert findings(stod(body=body("Utredning", '::: remittera {till="Å 😀" nar="nu}\nText.\n:::'))) == [
        "kunskapsstod/prov.md:29:26 fel KS309 Attributen i blocket remittera kan inte läsas härifrån. | Skriv attributen inom "
        'klamrar på samma rad: {#namn ord=värde annat="flera ord"}.',
    ]


def test_without_braces_is_one_mistake() -> None:
    assert findings(stod(body=body("Utredning", "::: lakemedel atc=M04AA01}\nText.\n:::"))) == [
        "kunskapsstod/prov.md:29:15 fel KS309 Attributen i blocket lakemedel kan inte läsas härifrån. | Skriv attributen inom "
        'klamrar på samma rad: {#namn ord=värde annat="flera ord"}.',
    ]


def test_leaves_quoted_words_alone() -> None:
    assert codes(stod(body=body("Utredning", '::: remittera {till="Å = 😀" nar=nu}\nText.\n:::'))) == []
