from tests.helpers import codes, findings, stod, two, withdrawn


def test_says_what_to_add_and_where() -> None:
    assert findings({**two(), "kunskapsstod/annan.md": stod("annan")}) == [
        "kunskapsstod/prov.md:1:1 upplysning KS411 Inget annat kunskapsstöd hänvisar hit. | Lägg till prov under relaterade i ett "
        "närliggande stöd, eller länka hit från dess text.",
    ]


def test_naming_itself_does_not_count() -> None:
    files = {**two(), "kunskapsstod/annan.md": stod("annan", "## Bakgrund\n\n[Bakgrund](annan.md#bakgrund).\n")}
    assert [line for line in findings(files) if "KS411" in line and line.startswith("kunskapsstod/prov.md")] != []


def test_a_draft_does_not_count() -> None:
    draft = stod("tredje", relaterade="[prov]").replace("status: exempel", "status: utkast")
    files = {**two(), "kunskapsstod/annan.md": stod("annan"), "kunskapsstod/tredje.md": draft}
    assert [line for line in findings(files) if "KS411" in line and line.startswith("kunskapsstod/prov.md")] != []


def test_leaves_links_and_fields_alone() -> None:
    assert codes(two()) == []
    comorbidity = stod("annan", samsjuklighet="[{id: prov, text: Å.}]")
    assert codes({**two(), "kunskapsstod/annan.md": comorbidity}) == []


def test_leaves_a_single_support_drafts_and_what_is_out_of_use_alone() -> None:
    assert codes(stod()) == []
    draft = stod("utkastet").replace("status: exempel", "status: utkast")
    assert codes({"kunskapsstod/prov.md": stod(), "kunskapsstod/utkastet.md": draft}) == []
    assert codes({**two(), "kunskapsstod/tredje.md": withdrawn("tredje")}) == []


def test_stays_silent_until_all_names_are_known() -> None:
    assert codes({**two(), "kunskapsstod/annan.md": stod("annan", relaterade="[prow]")}) == ["KS404"]
    assert codes({**two(), "kunskapsstod/annan.md": stod("annan", relaterade="[Prov]")}) == ["KS105"]
    assert codes({**two(), "kunskapsstod/annan.md": "titel: Å\n"}) == ["KS010"]
