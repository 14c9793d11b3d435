"""What was published is promised: the real command compares with the publication before, and refuses to break any of it."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.model import Publicering
from generator.publish.previous import read_previous
from tests.disk import put
from tests.helpers import AREA, TODAY, body, publication, stod
from tests.test_cli import run

PAGE = "---\ntitel: Sida\nbeskrivning: Å\n---\n\nText.\n"
MOVED = "- {id: gammalt, till: text, datum: 2026-01-01}\n- {id: forra, till: text, datum: 2026-01-01}\n"


def of(id_: str, *versions: str, text: str = "Behandla.") -> str:
    """A support whose log has these versions, the newest first."""
    log = ", ".join(f"{{version: {one}, datum: 2026-11-21, typ: saklig, text: Å.}}" for one in versions)
    return stod(id_, body=body("Behandling", text), version=versions[0], andringslogg=f"[{log}]")


def advice(*ids: str) -> str:
    return "\n\n".join(f"::: rekommendation {{#{id_} riktning=for styrka=stark evidens=hog}}\nGör det.\n:::" for id_ in ids)


FIRST = {
    **AREA,
    "om/sida.md": PAGE,
    "omdirigeringar.yml": MOVED,
    "kunskapsstod/borta.md": of("borta", "1.0.0"),
    "kunskapsstod/logg.md": of("logg", "1.0.0"),
    "kunskapsstod/rad.md": of("rad", "1.0.0", text=advice("ett", "tva")),
    "kunskapsstod/sankt.md": of("sankt", "1.0.0"),
    "kunskapsstod/text.md": of("text", "1.0.0"),
}
SECOND = {
    **FIRST,
    "kunskapsstod/logg.md": of("logg", "1.1.0", "1.0.0", text="Behandla mer."),
    "kunskapsstod/rad.md": of("rad", "1.0.1", "1.0.0", text=advice("tva")),
    "kunskapsstod/sankt.md": of("sankt", "1.1.0", "1.0.0", text="Behandla mer."),
}
BROKEN: Mapping[str, str] = {
    **AREA,
    "kunskapsstod/gammalt.md": of("gammalt", "1.0.0"),
    "kunskapsstod/logg.md": of("logg", "1.2.0", "1.1.0"),
    "kunskapsstod/rad.md": of("rad", "1.0.2", "1.0.1", "1.0.0", text=advice("tva", "ett")),
    "kunskapsstod/sankt.md": of("sankt", "1.0.0"),
    "kunskapsstod/text.md": of("text", "1.0.0", text="Behandla inte."),
}


def write(folder: Path, files: Mapping[str, str]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    put(files, folder)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With two publications, «forsta» and «andra», of the content there."""
    folder = tmp_path_factory.mktemp("loften")
    for name, files, previous in (("forsta", FIRST, None), ("andra", SECOND, "forsta")):
        write(folder / "content", files)
        done = build(folder, name, previous)
        assert done[0] == 0, done
    return folder


def build(folder: Path, name: str, previous: str | None) -> tuple[int, str, str]:
    before = ("--previous", str(folder / previous)) if previous else ()
    where = ("--content", str(folder / "content"), "--site-dir", str(folder / name))
    done = run("build", *where, "--no-search", "--today", TODAY.isoformat(), *before)
    return done.returncode, done.stdout.replace(f"{folder}/content/", ""), done.stderr


def test_every_broken_promise_is_told_in_one_run_and_nothing_is_written(folder: Path) -> None:
    write(folder / "content", BROKEN)
    code, out, err = build(folder, "tredje", "andra")
    assert re.findall(r"^(\S+): fel (KS\d+) ", out, re.MULTILINE) == [
        ("kunskapsstod/borta.md:1:1", "KS901"),
        ("kunskapsstod/gammalt.md:2:5", "KS905"),
        ("kunskapsstod/logg.md:15:15", "KS903"),
        ("kunskapsstod/rad.md:36:22", "KS906"),
        ("kunskapsstod/sankt.md:6:10", "KS904"),
        ("kunskapsstod/text.md:6:10", "KS902"),
        ("om/sida.md:1:1", "KS907"),
        ("omdirigeringar.yml:1:1", "KS908"),
    ]
    assert code == 1
    assert err.endswith("Inget har skrivits.\n")
    assert "Traceback" not in out + err
    assert {path.name for path in folder.iterdir() if not path.name.startswith(".")} == {"content", "forsta", "andra"}


def test_without_the_publication_before_nothing_is_promised(folder: Path) -> None:
    write(folder / "content", BROKEN)
    assert "KS9" not in run("check", "--content", str(folder / "content"), "--today", TODAY.isoformat()).stdout


def test_the_publications_of_other_tests_are_like_a_real_one(folder: Path) -> None:
    real, made = read_previous(str(folder / "andra")).publicering, publication([FIRST, SECOND])
    assert isinstance(real, Publicering)
    assert {id_: one._replace(sha256="") for id_, one in real.dokument.items()} == made.dokument
    assert (real.versioner, real.borttagna) == (made.versioner, made.borttagna)
    assert made.borttagna == {"rad": {"ett"}}
    assert made.sidor <= real.sidor
