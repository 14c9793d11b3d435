from pathlib import Path

import pytest

from generator.read import read_content
from tests.disk import close
from tests.helpers import codes, shown, stod


def test_refuses_a_symbolic_link(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folder = Path("content/kunskapsstod")
    folder.mkdir(parents=True)
    Path("secret.md").write_text("hemligt")
    (folder / "prov.md").symlink_to(tmp_path / "secret.md")
    assert shown(read_content(Path("content"))) == [
        "content/kunskapsstod/prov.md:1:1 fel KS002 Filen är ingen vanlig fil utan en länk eller något annat som inte kan läsas. | "
        "Ersätt den med en vanlig textfil."
    ]


@pytest.mark.parametrize("closed", ["kunskapsstod", "kunskapsstod/prov.md", ""])
def test_tells_of_a_file_or_folder_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, closed: str) -> None:
    monkeypatch.chdir(tmp_path)
    folder = Path("content/kunskapsstod")
    folder.mkdir(parents=True)
    (folder / "prov.md").write_text(stod(), "utf-8")
    close(Path("content", closed), monkeypatch)
    assert shown(read_content(Path("content"))) == [
        f"{Path('content', closed)}:1:1 fel KS002 Filen eller mappen får inte läsas. | Ge den läsrättigheter, till exempel med chmod u+rX."
    ]


def test_leaves_an_ordinary_file_alone() -> None:
    assert codes(stod()) == []
