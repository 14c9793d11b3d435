from pathlib import Path

import pytest

from generator.read import read_content
from tests.helpers import codes, shown, stod


def test_is_a_remark_and_the_rest_is_judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folder = Path("content/kunskapsstod")
    folder.mkdir(parents=True)
    (folder / "prov.md").write_text("\ufeff" + stod(programomrade=None, titel="Åh: 😀"), encoding="utf-8")
    assert shown(read_content(Path("content"))) == [
        "content/kunskapsstod/prov.md:1:1 upplysning KS006 Filen börjar med ett osynligt tecken (BOM). | "
        "Kör kunskap fix, eller spara filen som UTF-8 utan BOM.",
        "content/kunskapsstod/prov.md:3:10 fel KS012 Texten innehåller ett kolon och kan inte läsas: «titel: Åh: 😀». | "
        "Sätt hela texten inom citattecken.",
    ]


def test_leaves_an_ordinary_file_alone() -> None:
    assert codes(stod()) == []
