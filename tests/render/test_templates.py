"""Templates stay compiled, but never longer than they are the ones on disk: a preview would show old pages."""

from __future__ import annotations

from pathlib import Path

from generator.render.templates import make_environment


def rendered(theme: Path) -> str:
    return make_environment(theme).get_template("sida.html").render()


def test_templates_are_compiled_once_until_one_changes(tmp_path: Path) -> None:
    file = tmp_path / "sida.html"
    file.write_text("ett", "utf-8")
    kept = make_environment(tmp_path)
    assert rendered(tmp_path) == "ett"
    assert make_environment(tmp_path) is kept
    file.write_text("två", "utf-8")
    assert rendered(tmp_path) == "två"


def test_a_template_that_comes_is_seen(tmp_path: Path) -> None:
    (tmp_path / "sida.html").write_text("{% include 'del.html' ignore missing %}", "utf-8")
    assert rendered(tmp_path) == ""
    (tmp_path / "del.html").write_text("del", "utf-8")
    assert rendered(tmp_path) == "del"
