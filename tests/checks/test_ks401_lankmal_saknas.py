from tests.helpers import addition, body, codes, findings, region, stod, two


def test_names_the_nearest_file_and_keeps_the_fragment() -> None:
    text = stod(body=body("Utredning", "Å 😀 [text](prow.md#behandling)."))
    assert findings(text) == [
        "kunskapsstod/prov.md:29:12 fel KS401 Länken går till «prow.md#behandling», som inte finns. | Menade du "
        "prov.md#behandling?",
    ]


def test_a_path_from_another_folder() -> None:
    page = "---\ntitel: Å\nbeskrivning: Å\n---\n\nSe [prov](kunskapsstod/prov.md).\n"
    assert findings({"kunskapsstod/prov.md": stod(), "om/sida.md": page}) == [
        "om/sida.md:6:11 fel KS401 Länken går till «kunskapsstod/prov.md», som inte finns. | Menade du ../kunskapsstod/prov.md?",
    ]


def test_rather_a_file_of_the_folder_that_the_link_goes_to() -> None:
    text = stod(body=body("Utredning", "[text](prow.md)"))
    files = {"kunskapsstod/prov.md": text, "regioner/provregion/_region.md": region(), "regioner/provregion/prov.md": addition()}
    assert findings(files)[0].endswith(" | Menade du prov.md?")


def test_nothing_near() -> None:
    assert findings(stod(body=body("Utredning", "[x](../../hemligt.txt)"))) == [
        "kunskapsstod/prov.md:29:5 fel KS401 Länken går till «../../hemligt.txt», som inte finns. | Skriv sökvägen från den här "
        "filen till en fil som finns, till exempel ../kunskapsstod/gikt.md.",
    ]


def test_a_register_has_no_page() -> None:
    files = {"kunskapsstod/prov.md": stod(body=body("Utredning", "[x](../begrepp/prov.yml)")), "begrepp/prov.yml": ""}
    assert findings(files) == [
        "kunskapsstod/prov.md:29:5 fel KS401 Länken går till registret «../begrepp/prov.yml», som inte har någon egen sida. | "
        "Länka till en text som hänvisar till registret i stället.",
    ]


def test_in_a_table_a_reference_and_a_chart() -> None:
    text = '| Å 😀 | [a](a.md) |\n|---|---|\n\n[text][ref]\n\n[ref]: b.md\n\n```mermaid\nflowchart TD\nA --> B\nclick A "c.md"\n```'
    assert [line.split("|")[0] for line in findings(stod(body=body("Utredning", text)))] == [
        "kunskapsstod/prov.md:29:13 fel KS401 Länken går till «a.md», som inte finns. ",
        "kunskapsstod/prov.md:32:1 fel KS401 Länken går till «b.md», som inte finns. ",
        "kunskapsstod/prov.md:39:10 fel KS401 Länken går till «c.md», som inte finns. ",
    ]


def test_leaves_links_to_files_alone() -> None:
    text = '[a](prov.md), [b](../programomraden/provomrade.md), [c](#behandling), [d](<prov.md> "Å")'
    assert codes(stod(body=body("Utredning", text))) == []


def test_a_text_full_of_broken_links_is_told_of_all_but_not_what_each_meant() -> None:
    text = stod(body=body("Utredning", "\n".join(f"[a](anan.md#a{n})" for n in range(12))))
    found = findings(two() | {"kunskapsstod/tredje.md": text.replace("id: prov", "id: tredje")})
    hints = [line.split(" | ")[1] for line in found if " KS401 " in line]
    assert (len(hints), sum(hint.startswith("Menade du annan.md#a") for hint in hints)) == (12, 10)


def test_a_support_that_was_renamed() -> None:
    files = {
        "kunskapsstod/prov.md": stod(body=body("Utredning", "Å 😀 [text](gammalt.md#behandling)")),
        "om/sida.md": "---\ntitel: Å\nbeskrivning: Å\n---\n\nSe [det](../kunskapsstod/gammalt.md).\n",
        "omdirigeringar.yml": "- {id: gammalt, till: prov, datum: 2026-01-01}\n",
    }
    assert findings(files) == [
        "kunskapsstod/prov.md:29:12 fel KS401 Länken går till «gammalt.md#behandling», som inte finns. | Kunskapsstödet heter nu prov. "
        "Skriv prov.md#behandling.",
        "om/sida.md:6:10 fel KS401 Länken går till «../kunskapsstod/gammalt.md», som inte finns. | Kunskapsstödet heter nu prov. Skriv "
        "../kunskapsstod/prov.md.",
    ]
