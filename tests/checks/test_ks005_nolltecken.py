from pathlib import Path

import pytest

from generator.read import read_content
from tests.helpers import codes, shown, stod


def test_points_at_the_character_after_other_letters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folder = Path("content/kunskapsstod")
    folder.mkdir(parents=True)
    (folder / "prov.md").write_text("---\ntitel: Å😀\0", encoding="utf-8")
    assert shown(read_content(Path("content"))) == [
        "content/kunskapsstod/prov.md:2:10 fel KS005 Här står ett nolltecken, som inte hör hemma i en text. | "
        "Ta bort tecknet. Är filen skadad, hämta en tidigare version av den."
    ]


def test_leaves_an_ordinary_file_alone() -> None:
    assert codes(stod()) == []
