from tests.helpers import codes, findings, stod


def test_points_at_the_second_and_names_the_first() -> None:
    assert findings(stod().replace("titel: Provstöd", "titel: Provstöd\ntitel: Åter")) == [
        "kunskapsstod/prov.md:4:1 fel KS019 Uppgiften «titel» finns redan på rad 3. | Behåll en av dem.",
    ]


def test_points_within_a_line_after_other_letters() -> None:
    entry = "{text: å😀, text: igen}"
    assert findings(stod(population=entry)) == [
        "kunskapsstod/prov.md:17:24 fel KS019 Uppgiften «text» finns redan på rad 17. | Behåll en av dem.",
    ]


def test_an_entry_that_lost_its_first_line_is_one_mistake() -> None:
    text = "- id: urat\n  term: urat\n  engelska: urate\n  term: gikt\n  engelska: gout\n"
    assert findings({"begrepp/prov.yml": text}) == [
        "begrepp/prov.yml:4:3 fel KS019 Uppgiften «term» finns redan på rad 2. | Detsamma gäller engelska: saknas en rad som "
        "börjar en ny post? Behåll en av dem.",
    ]


def test_leaves_the_same_name_in_two_entries_alone() -> None:
    assert codes(stod(koder="{icd10se: [{kod: M10.9}, {kod: M10.0}]}")) == []
