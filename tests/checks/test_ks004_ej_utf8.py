from pathlib import Path

import pytest

from generator.read import read_content
from tests.helpers import codes, shown, stod


def test_points_at_the_byte_after_other_letters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folder = Path("content/kunskapsstod")
    folder.mkdir(parents=True)
    (folder / "prov.md").write_bytes("---\ntitel: Å😀".encode() + "ä".encode("latin-1"))
    assert shown(read_content(Path("content"))) == [
        "content/kunskapsstod/prov.md:2:10 fel KS004 Filen är inte UTF-8: här står byten 0xe4, som inte hör till något tecken. | "
        "Öppna filen i ett textprogram och spara den med teckenkodningen UTF-8."
    ]


def test_leaves_an_ordinary_file_alone() -> None:
    assert codes(stod()) == []
