"""A support gets another id: everything follows, nothing that an author wrote changes, and the old address leads on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.mall.register import Omdirigering
from generator.pipeline import Loaded, load
from generator.read import read_content
from tests.conftest import ROOT
from tests.disk import put, tree
from tests.helpers import AREA, TODAY, body, region, stod
from tests.test_cli import run

OLD, NEW = "hjartsvikt", "kronisk-hjartsvikt"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return shutil.copytree(ROOT / "content", tmp_path / "content")


def read(content: Path) -> Loaded:
    return load(read_content(content), TODAY)


def test_everything_follows_in_our_own_content(content: Path) -> None:
    before = read(content)
    done = run("move", "--content", str(content), OLD, NEW, "--today", "2026-11-21")
    assert done.returncode == 0, done.stderr
    after = read(content)
    assert len(before.base.bakatlankar[OLD]) > 10
    assert {diagnostic.code for diagnostic in after.diagnostics} == {diagnostic.code for diagnostic in before.diagnostics}
    for id_, one in before.stod.items():
        assert after.stod[NEW if id_ == OLD else id_].innehall == one.innehall or id_ == OLD, id_
    assert after.base.flyttade == {OLD: NEW}
    assert [entry.datum for entry in after.base.poster("omdirigeringar", Omdirigering)] == [TODAY]
    assert [tillagg.region for tillagg in after.base.tillagg[NEW]] == [tillagg.region for tillagg in before.base.tillagg[OLD]]
    assert f"{OLD}.md" not in "".join(path.read_text("utf-8").replace(f"{NEW}.md", "") for path in content.rglob("*.md"))


def test_and_back_again_is_refused_since_an_id_is_never_used_again(content: Path) -> None:
    run("move", "--content", str(content), OLD, NEW)
    before = tree(content)
    done = run("move", "--content", str(content), NEW, OLD)
    assert done.returncode == 2
    assert "Ett id återanvänds aldrig." in done.stderr
    assert tree(content) == before


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("hjartsvickt", NEW, "Kunskapsstödet hjartsvickt finns inte."),
        (OLD, "gikt", "Id:t gikt används redan."),
        (OLD, "Ny Titel", "Ny Titel kan inte vara ett id"),
        (OLD, "../../utanfor", "../../utanfor kan inte vara ett id"),
        (OLD, "ab", "ab kan inte vara ett id"),
    ],
)
def test_refused(content: Path, old: str, new: str, why: str) -> None:
    before = tree(content)
    done = run("move", "--content", str(content), old, new)
    assert (done.returncode, why in done.stderr) == (2, True)
    assert tree(content) == before


def test_only_the_name_changes_and_only_where_it_is_a_name(tmp_path: Path) -> None:
    text = "Alfa alfa, [alfa](alfa.md#behandling), [annan](alfa-tva.md), [ute](https://alfa.example/alfa.md) [@provkalla]."
    chart = '\n```mermaid\nflowchart TD\n  A[Alfa] --> B[Klart]\n  click B "alfa.md#behandling"\n```\n'
    put(
        {
            **AREA,
            "kunskapsstod/alfa.md": stod("alfa"),
            "kunskapsstod/alfa-tva.md": stod("alfa-tva", relaterade="[alfa]", samsjuklighet="[{id: alfa, text: Se alfa.}]"),
            "kunskapsstod/beta.md": stod("beta", body("Bakgrund", text + chart)),
            "regioner/norr/_region.md": region(namn="Norr"),
            "om/sida.md": "---\ntitel: Alfa\nbeskrivning: alfa\n---\n\nSe [alfa](../kunskapsstod/alfa.md).\n",
            "omdirigeringar.yml": "- {id: urgammal, till: alfa, datum: 2026-01-01}",
        },
        tmp_path,
    )
    assert run("move", "--content", str(tmp_path), "alfa", "omega", "--today", "2026-11-21").returncode == 0
    moved = (tmp_path / "kunskapsstod/beta.md").read_text("utf-8")
    assert text.replace("(alfa.md#", "(omega.md#") in moved
    assert 'click B "omega.md#behandling"' in moved
    other = (tmp_path / "kunskapsstod/alfa-tva.md").read_text("utf-8")
    assert "relaterade: [omega]" in other
    assert "samsjuklighet: [{id: omega, text: Se alfa.}]" in other
    assert (tmp_path / "om/sida.md").read_text("utf-8").endswith("Se [alfa](../kunskapsstod/omega.md).\n")
    assert (tmp_path / "omdirigeringar.yml").read_text("utf-8") == (
        "- {id: urgammal, till: alfa, datum: 2026-01-01}\n- {id: alfa, till: omega, datum: 2026-11-21}\n"
    )
    assert read(tmp_path).base.flyttade == {"urgammal": "omega", "alfa": "omega"}


def test_a_link_whose_address_stands_elsewhere_is_left_to_its_author(tmp_path: Path) -> None:
    linked = stod("beta", body("Bakgrund", "Se [alfa][a] [@provkalla].\n\n[a]: alfa.md"))
    put({**AREA, "kunskapsstod/alfa.md": stod("alfa"), "kunskapsstod/beta.md": linked}, tmp_path)
    done = run("move", "--content", str(tmp_path), "alfa", "omega")
    assert (done.returncode, "har sin adress på ett annat ställe" in done.stderr) == (2, True)
    assert (tmp_path / "kunskapsstod/beta.md").read_text("utf-8") == linked


@pytest.mark.parametrize("spoiled", [b"- {id: gammal, till: alf\xe5, datum: 2026-01-01}\n", b"- {id: gammal\n"])
def test_redirects_that_cannot_be_read_are_not_written_over(tmp_path: Path, spoiled: bytes) -> None:
    put({**AREA, "kunskapsstod/alfa.md": stod("alfa"), "omdirigeringar.yml": spoiled}, tmp_path)
    done = run("move", "--content", str(tmp_path), "alfa", "omega")
    assert (done.returncode, "omdirigeringar.yml har fel" in done.stderr) == (2, True)
    assert (tmp_path / "omdirigeringar.yml").read_bytes() == spoiled
