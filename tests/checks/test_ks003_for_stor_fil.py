from pathlib import Path

import pytest

from generator.read import read_content
from tests.helpers import codes, shown, stod


def test_says_how_large_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folder = Path("content/kunskapsstod")
    folder.mkdir(parents=True)
    (folder / "prov.md").write_text("x" * 65 * 1024)
    assert shown(read_content(Path("content"))) == [
        "content/kunskapsstod/prov.md:1:1 fel KS003 Filen är 65 kB, men högst 64 kB kan läsas. | "
        "Korta texten, dela den på flera dokument eller länka till det långa materialet."
    ]


def test_leaves_an_ordinary_file_alone() -> None:
    assert codes(stod()) == []
