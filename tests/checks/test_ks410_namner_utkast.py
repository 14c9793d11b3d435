from generator.pipeline import load
from tests.helpers import AREA, TODAY, body, codes, findings, source, stod

DRAFT = stod("utkastet", relaterade="[prov]").replace("status: exempel", "status: utkast")
FILES = {
    "kunskapsstod/prov.md": stod(relaterade="[utkastet]", body=body("Utredning", "Å, se [det](utkastet.md).")),
    "kunskapsstod/utkastet.md": DRAFT,
}


def test_a_relation_and_a_link() -> None:
    assert findings(FILES) == [
        "kunskapsstod/prov.md:17:14 fel KS410 «utkastet» är ett utkast och publiceras inte. | Ta bort det tills utkastet har fått en "
        "annan status, eller ge båda en status som publiceras.",
        "kunskapsstod/prov.md:30:13 fel KS410 Länken «utkastet.md» går till ett utkast, som inte publiceras. | Ta bort det tills "
        "utkastet har fått en annan status, eller ge båda en status som publiceras.",
    ]


def test_the_preview_shows_drafts() -> None:
    files = [source(inner, text) for inner, text in sorted({**AREA, **FILES}.items())]
    assert load(files, TODAY, drafts=True).diagnostics == ()


def test_a_draft_may_name_others() -> None:
    assert codes({"kunskapsstod/prov.md": stod(), "kunskapsstod/utkastet.md": DRAFT.replace("relaterade: [prov]\n", "")}) == []
