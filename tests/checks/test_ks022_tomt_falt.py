from tests.helpers import codes, findings, stod


def test_an_empty_field_is_one_mistake() -> None:
    assert findings(stod(sammanfattning="")) == [
        "kunskapsstod/prov.md:7:1 fel KS022 Fältet sammanfattning saknar värde. | Skriv ett värde efter sammanfattning: eller ta "
        "bort fältet.",
    ]


def test_an_empty_field_among_others_on_a_line() -> None:
    assert findings(stod(ansvarig="{organ: Åh 😀, forvaltare: , kontakt: a@b.se}")) == [
        "kunskapsstod/prov.md:14:25 fel KS022 Fältet forvaltare saknar värde. | Skriv ett värde efter forvaltare: eller ta bort "
        "fältet.",
    ]


def test_a_forgotten_colon_is_one_mistake() -> None:
    assert findings(stod(ansvarig="{organ: Åh 😀, forvaltare redaktionen, kontakt: a@b.se}")) == [
        "kunskapsstod/prov.md:14:25 fel KS022 Kolon saknas: «forvaltare redaktionen». | Skriv forvaltare: redaktionen",
    ]


def test_an_empty_entry_is_one_mistake() -> None:
    assert findings(stod(vardniva="\n  -")) == [
        "kunskapsstod/prov.md:10:4 fel KS022 En post i listan är tom. | Skriv ett värde efter bindestrecket eller ta bort raden.",
    ]


def test_leaves_a_quoted_empty_text_alone() -> None:
    assert codes({"regioner/prov/_region.md": '---\nnamn: Prov\nlanskod: ""\nexempel: true\n---\n'}) == []
