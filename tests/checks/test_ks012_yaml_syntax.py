from importlib import import_module

from tests.helpers import codes, findings, stod


def judged(yaml: str) -> list[str]:
    return findings(f"---\n{yaml}\n---\n\n## Bakgrund\n")


def test_text_with_a_colon() -> None:
    assert judged("titel: Åå 😀: en") == [
        "kunskapsstod/prov.md:2:12 fel KS012 Texten innehåller ett kolon och kan inte läsas: «titel: Åå 😀: en». | Sätt hela "
        "texten inom citattecken.",
    ]


def test_space_missing_after_colon() -> None:
    assert judged("titel:Gikt\ntyp: x") == [
        "kunskapsstod/prov.md:2:1 fel KS012 Mellanslag saknas efter kolon: «titel:Gikt». | Skriv titel: Gikt.",
    ]


def test_colon_missing() -> None:
    assert judged("titel Gikt\ntyp: x") == [
        "kunskapsstod/prov.md:2:1 fel KS012 Raden har inget kolon efter uppgiftens namn: «titel Gikt». | Skriv namnet, kolon, "
        "mellanslag och värdet.",
    ]


def test_space_or_colon_missing_between_other_fields() -> None:
    assert judged("id: x\ntitel:Gikt hos å\ntyp: x") == [
        "kunskapsstod/prov.md:3:1 fel KS012 Mellanslag saknas efter kolon: «titel:Gikt hos å». | Skriv titel: Gikt hos å.",
    ]
    assert judged("id: x\ntitel Gikt\ntyp: x") == [
        "kunskapsstod/prov.md:3:1 fel KS012 Raden har inget kolon efter uppgiftens namn: «titel Gikt». | Skriv namnet, kolon, "
        "mellanslag och värdet.",
    ]


def test_indentation() -> None:
    assert judged("titel: x\n  typ: y") == [
        "kunskapsstod/prov.md:3:3 fel KS012 Raden har fel indrag: «typ: y». | Rikta in raden med raderna över: uppgifter på "
        "samma nivå börjar i samma kolumn, med mellanslag som indrag.",
    ]


def test_indentation_to_the_left() -> None:
    assert judged("a:\n  - b\n c: d") == [
        "kunskapsstod/prov.md:4:2 fel KS012 Raden har fel indrag: «c: d». | Rikta in raden med raderna över: uppgifter på samma "
        "nivå börjar i samma kolumn, med mellanslag som indrag.",
    ]


def test_tab() -> None:
    assert judged("a:\n\t- b") == [
        "kunskapsstod/prov.md:3:1 fel KS012 Raden har en tabb som indrag: «- b». | Byt tabben mot två mellanslag.",
    ]


def test_tab_after_text() -> None:
    assert judged("titel: x\n\ttyp: y") == [
        "kunskapsstod/prov.md:3:1 fel KS012 Raden har en tabb som indrag: «typ: y». | Byt tabben mot två mellanslag.",
    ]


def test_character_that_cannot_begin() -> None:
    assert judged("titel: @x") == [
        "kunskapsstod/prov.md:2:8 fel KS012 En text får inte börja med tecknet «@»: «titel: @x». | Sätt hela texten inom "
        "citattecken.",
    ]


def test_percent() -> None:
    assert judged("titel: %x") == [
        "kunskapsstod/prov.md:2:8 fel KS012 En text får inte börja med tecknet «%»: «titel: %x». | Sätt hela texten inom "
        "citattecken.",
    ]


def test_asterisks() -> None:
    assert judged("titel: **x** y") == [
        "kunskapsstod/prov.md:2:8 fel KS012 En text får inte börja med * eller &, som betyder något särskilt: «titel: **x** y». "
        "| Sätt hela texten inom citattecken.",
    ]


def test_exclamation_mark() -> None:
    assert judged("titel: !x!y z") == [
        "kunskapsstod/prov.md:2:8 fel KS012 En text får inte börja med utropstecken, som betyder något särskilt: «titel: !x!y "
        "z». | Sätt hela texten inom citattecken.",
    ]


def test_angle_bracket() -> None:
    assert judged("titel: > 5 år") == [
        "kunskapsstod/prov.md:2:10 fel KS012 En text får inte börja med > eller |, som betyder något särskilt: «titel: > 5 år». "
        "| Sätt hela texten inom citattecken.",
    ]


def test_question_mark() -> None:
    assert judged("titel: ? x") == [
        "kunskapsstod/prov.md:2:8 fel KS012 En text får inte börja med ett frågetecken: «titel: ? x». | Sätt hela texten inom "
        "citattecken.",
    ]


def test_directive() -> None:
    assert judged("%x\na: b") == [
        "kunskapsstod/prov.md:2:3 fel KS012 En text får inte börja med procenttecken, som betyder något särskilt: «%x». | Sätt "
        "hela texten inom citattecken.",
    ]


def test_unclosed_quotation() -> None:
    assert judged('titel: "Gikt\ntyp: x') == [
        'kunskapsstod/prov.md:2:8 fel KS012 Citattecknet som börjar här avslutas aldrig: «titel: "Gikt». | Sätt ett likadant '
        "citattecken efter texten.",
    ]


def test_text_after_quotation() -> None:
    assert judged("titel: 'it's'") == [
        "kunskapsstod/prov.md:2:12 fel KS012 Det står mer text efter citattecknet eller klammern: «titel: 'it's'». | Sätt hela "
        "texten inom citattecken. Ett citattecken av samma slag inuti texten skrivs två gånger.",
    ]


def test_backslash() -> None:
    assert judged('titel: "a\\q"') == [
        'kunskapsstod/prov.md:2:10 fel KS012 Bakstreck inom dubbla citattecken betyder något särskilt: «titel: "a\\q"». | '
        "Skriv två bakstreck, eller byt till enkla citattecken.",
    ]


def test_unclosed_list() -> None:
    assert judged("vardniva: [a, b\ntyp: x") == [
        "kunskapsstod/prov.md:2:11 fel KS012 Listan inom hakparenteser avslutas inte, eller så saknas ett komma: «vardniva: [a, "
        "b». | Skriv listan så här: [första, andra]. Texter med komma, kolon eller klamrar sätts inom citattecken.",
    ]


def test_unclosed_mapping() -> None:
    assert judged("ansvarig: {a: b, c: d\ntyp: x") == [
        "kunskapsstod/prov.md:2:11 fel KS012 Uppgifterna inom klamrar avslutas inte, eller så saknas ett komma: «ansvarig: {a: "
        "b, c: d». | Skriv uppgifterna så här: {namn: värde, annat: värde}. Texter med komma, kolon eller klamrar sätts inom "
        "citattecken.",
    ]


def test_comma_too_many() -> None:
    assert judged("titel: [a, , b]") == [
        "kunskapsstod/prov.md:2:12 fel KS012 Här står «,», som inte kan börja en text: «titel: [a, , b]». | Ta bort tecknet (ett "
        "komma eller en klammer för mycket?), eller sätt texten inom citattecken.",
    ]


def test_list_on_the_line_of_its_name() -> None:
    assert judged("a: - b") == [
        "kunskapsstod/prov.md:2:4 fel KS012 En lista får inte börja på samma rad som sitt namn: «a: - b». | Börja listan på "
        "nästa rad med två mellanslags indrag, eller sätt texten inom citattecken.",
    ]


def test_mapping_in_list() -> None:
    assert judged("kallor:\n  - id: x\n    typ: y\n   titel: z") == [
        "kunskapsstod/prov.md:5:4 fel KS012 Raden har fel indrag eller hör inte till listan: «titel: z». | Rikta in raden med "
        "raderna över: uppgifter på samma nivå börjar i samma kolumn, med mellanslag som indrag.",
    ]


def test_entry_among_keys() -> None:
    assert judged("a: b\n- c") == [
        "kunskapsstod/prov.md:3:1 fel KS012 Raden har fel indrag: «- c». | Rikta in raden med raderna över: uppgifter på samma "
        "nivå börjar i samma kolumn, med mellanslag som indrag.",
    ]


def test_anything_else_gets_a_general_sentence_and_never_english() -> None:
    module = import_module("generator.checks.ks012_yaml_syntax")
    assert module._explain("something new", "a b", 1) == (
        "Raden kan inte läsas: «a b».",
        "Kontrollera indrag, kolon, citattecken och klamrar på raden och raden före.",
    )


def test_leaves_a_quoted_text_alone() -> None:
    assert codes(stod(titel='"Åå: *@ %"')) == []
