from pathlib import Path

import pytest

from generator import read
from generator.read import read_content
from tests.helpers import shown


def test_says_how_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "MAX_FILES", 1)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "content/kunskapsstod").mkdir(parents=True)
    for name in ("a", "b"):
        (tmp_path / f"content/kunskapsstod/{name}.md").write_text("")
    assert shown(read_content(Path("content"))) == [
        "content:1:1 fel KS001 Mappen har 2 filer, men högst 1 kan läsas. | "
        "Ta bort filer som inte hör till innehållet, eller dela upp det på flera mappar."
    ]


def test_leaves_an_empty_folder_alone(tmp_path: Path) -> None:
    assert shown(read_content(tmp_path)) == []
