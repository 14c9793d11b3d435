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


def test_words_without_any_quotation_marks_are_one_mistake() -> None:
    assert findings(stod(body=body("Utredning", "::: remittera {nar=nu till=Mottagningen å 😀 i Lund}\nText.\n:::"))) == [
        "kunskapsstod/prov.md:29:28 fel KS309 Värdet «Mottagningen å 😀 i Lund» har mellanslag men inga citattecken i blocket "
        'remittera. | Skriv till="Mottagningen å 😀 i Lund".',
    ]


def test_what_the_joined_words_say_is_judged_too() -> None:
    block = "::: lakemedel {atc=M04 dos=100 mg val=första hand}\nText.\n:::"
    assert codes(stod(body=body("Utredning", block))) == ["KS309", "KS104", "KS309"]
