from generator.pipeline import load
from tests.helpers import AREA, TODAY, codes, findings, source, stod


def of(till: str, more: str = "", status: str = "exempel") -> dict[str, str]:
    register = f"- {{till: {till}, id: gammalt, datum: 2026-01-01}}\n{more}"
    return {"kunskapsstod/prov.md": stod(status=status), "omdirigeringar.yml": register}


def test_names_the_nearest() -> None:
    assert findings(of("prow")) == [
        "omdirigeringar.yml:1:10 fel KS717 Kunskapsstödet «prow» finns inte. | Menade du prov? Id:t är filens namn i kunskapsstod/, utan "
        ".md.",
    ]


def test_a_draft() -> None:
    files = of("prov", status="utkast")
    assert findings(files) == [
        "omdirigeringar.yml:1:10 fel KS717 «prov» är ett utkast, som inte publiceras. | Ge det en status som publiceras, eller skriv det "
        "stöd som gäller nu.",
    ]
    sources = [source(inner, text) for inner, text in sorted({**AREA, **files}.items())]
    assert load(sources, TODAY, drafts=True).diagnostics == ()


def test_only_the_last_step_of_a_way_that_leads_nowhere() -> None:
    more = "- {till: ingenstans, id: mellan, datum: 2026-01-01}\n"
    assert [line.split(" | ")[0] for line in findings(of("mellan", more))] == [
        "omdirigeringar.yml:2:10 fel KS717 Kunskapsstödet «ingenstans» finns inte."
    ]


def test_leaves_a_way_in_several_steps_and_an_unread_support_alone() -> None:
    assert codes(of("mellan", "- {till: prov, id: mellan, datum: 2026-01-01}\n")) == []
    assert codes(of("prov") | {"kunskapsstod/prov.md": "---\nid: [\n---\n"}) == ["KS012"]


def test_leaves_a_register_with_faults_to_their_own_messages() -> None:
    assert codes(of("Prov")) == ["KS105"]
    assert codes(of("mellan", "- {till: prov, id: Mellan, datum: 2026-01-01}\n")) == ["KS105"]
