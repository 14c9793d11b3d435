"""What is remembered of a text is forgotten when the supports that it names change."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cache import cache_file, recall
from generator.findings import all_findings
from tests.helpers import body, stod, withdrawn
from tests.test_incremental import IDS, Project, edit_text


def test_findings_that_name_other_supports_follow_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A chain that goes on, and a renamed support that appears, change what is said of a text that nobody has touched."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    project = Project(tmp_path)
    text = body("Bakgrund", "Se [den](beta.md) och [en annan](gammalt.md) [@provkalla].")
    project.write("kunskapsstod/alfa.md", stod("alfa", text, titel="Alfa"))
    project.write("kunskapsstod/beta.md", withdrawn("beta", ersatt_av="[gamma]"))
    project.write("kunskapsstod/gamma.md", stod("gamma", ersatter="[beta]"))
    project.write("omdirigeringar.yml", "- {id: gammalt, till: nytt, datum: 2026-11-21}\n")
    assert said(project) == ["Hänvisa till gamma i stället.", "Menade du gamma.md?"]
    project.write("kunskapsstod/gamma.md", withdrawn("gamma", ersatter="[beta]", ersatt_av="[delta]"))
    assert said(project) == ["Hänvisa till delta i stället.", "Menade du gamma.md?"]
    project.write("kunskapsstod/nytt.md", stod("nytt"))
    assert said(project) == ["Hänvisa till delta i stället.", "Kunskapsstödet heter nu nytt. Skriv nytt.md."]


def said(project: Project) -> list[str]:
    """The advice of links in «alfa», whatever was remembered."""
    found = all_findings(project.settings())
    return [one.hint for one in found if one.location.path.endswith("/alfa.md") and one.code in ("KS401", "KS416")]


def test_only_what_has_changed_is_pickled_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr("generator.cache.TOGETHER", 1)
    project, site = Project(tmp_path), tmp_path / "site"
    project.build(site)
    first = recall(cache_file(project.settings(), site), project.settings())
    edit_text(project, "beta", 1)
    project.build(site)
    second = recall(cache_file(project.settings(), site), project.settings())
    assert [*second.stod] == [*first.stod] == sorted(IDS)
    assert [old == new for old, new in zip(first.packed, second.packed, strict=True)] == [id_ != "beta" for id_ in sorted(IDS)]
    assert [*second.stod["alfa"].written] == [*first.stod["alfa"].written]
    assert second.stod["beta"].sha256 != first.stod["beta"].sha256
