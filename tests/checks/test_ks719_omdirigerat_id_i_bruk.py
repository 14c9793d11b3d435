from tests.helpers import codes, findings, two


def of(id_: str, till: str = "annan") -> dict[str, str]:
    return {**two(), "omdirigeringar.yml": f"- {{datum: 2026-01-01, id: {id_}, till: {till}}}\n"}


def test_the_old_file_is_still_there() -> None:
    assert findings(of("prov")) == [
        "omdirigeringar.yml:1:27 fel KS719 «prov» är omdirigerat, men filen kunskapsstod/prov.md finns. | Ta bort filen om stödet nu "
        "heter annan. Är den ett annat stöd: ge den ett id som inte har använts.",
    ]


def test_also_when_the_file_cannot_be_read() -> None:
    assert codes(of("prov") | {"kunskapsstod/prov.md": "---\nid: [\n---\n"}) == ["KS012", "KS719"]


def test_where_it_leads_has_its_own_message() -> None:
    assert [line.split(" | ")[1] for line in findings(of("prov", "Annan")) if "KS719" in line] == [
        "Ta bort filen, eller ge den ett annat id."
    ]


def test_leaves_an_id_that_is_free_alone() -> None:
    assert codes(of("gammalt")) == []
