"""After any edits, a build that remembers gives the bytes of a build that doesn't; and neither depends on where or when it is made."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.crew import Crew
from generator.search_post import FEWEST, LESS
from tests.conftest import ROOT
from tests.disk import tree
from tests.helpers import TODAY, addition, body, region, stod, withdrawn
from tests.publishing import ContentFolder

IDS = ("alfa", "beta", "gamma", "delta")


class Project(ContentFolder):
    """A small base that edits are made to, with a site that is built again and again."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.numbers = dict.fromkeys(IDS, 0)
        self.related: set[frozenset[str]] = set()
        self.write("programomraden/provomrade.md", "---\nnamn: Provområde\n---\n")
        self.write("regioner/norr/_region.md", region(namn="Norr"))
        self.write("regioner/soder/_region.md", region(namn="Söder", arver="norr"))
        self.write("begrepp/begrepp.yml", "- {id: ord, term: ord}\n")
        self.titles = {id_: id_.capitalize() for id_ in IDS}
        self.texts = dict.fromkeys(IDS, "Kort bakgrundstext [@provkalla].")
        self.codes = dict.fromkeys(IDS, "M10.9")
        self.replaced: dict[str, str] = {}
        for id_ in IDS:
            self.write_support(id_)

    def write_support(self, id_: str) -> None:
        others = sorted(other for pair in self.related if id_ in pair for other in pair - {id_})
        text = (withdrawn if id_ in self.replaced else stod)(
            id_,
            body=body("Bakgrund", self.texts[id_]),
            titel=self.titles[id_],
            koder=f"{{icd10se: [{self.codes[id_]}]}}",
            **({"relaterade": f"[{', '.join(others)}]"} if others else {}),
            **({"ersatt_av": f"[{self.replaced[id_]}]"} if id_ in self.replaced else {}),
        )
        self.write(f"kunskapsstod/{id_}.md", text)


# Edits: each takes the project, a support and a number that makes the edit different each time.


def edit_text(project: Project, id_: str, number: int) -> None:
    project.texts[id_] = f"Ny text {number} [@provkalla]."
    project.write_support(id_)


def edit_title(project: Project, id_: str, number: int) -> None:
    project.titles[id_] = f"{id_} titel {number}"
    project.write_support(id_)


def edit_code(project: Project, id_: str, number: int) -> None:
    project.codes[id_] = f"M1{number % 10}"
    project.write_support(id_)


def edit_relation(project: Project, id_: str, number: int) -> None:
    other = IDS[(IDS.index(id_) + 1 + number % (len(IDS) - 1)) % len(IDS)]
    project.related ^= {frozenset((id_, other))}
    project.write_support(id_)
    project.write_support(other)


def edit_successor(project: Project, id_: str, number: int) -> None:
    """A support is replaced by a later one, or is in use again; chains, but no circles."""
    later = IDS[IDS.index(id_) + 1 :]
    if id_ in project.replaced or not later:
        project.replaced.pop(id_, None)
    else:
        project.replaced[id_] = later[number % len(later)]
    project.write_support(id_)


def edit_link(project: Project, id_: str, number: int) -> None:
    project.texts[id_] = f"Se [den andra]({IDS[number % len(IDS)]}.md#behandling) [@provkalla]."
    project.write_support(id_)


def move(project: Project, id_: str, number: int) -> None:
    """A support leaves and comes back under another name (here: all that name it follow)."""
    path = project.folder / f"content/kunskapsstod/flyttad-{id_}.md"
    if path.exists():
        path.unlink()
    else:
        project.write(
            f"kunskapsstod/flyttad-{id_}.md",
            stod(f"flyttad-{id_}", titel=f"Flyttad {number}", body=body("Bakgrund", f"Se [x]({id_}.md) [@provkalla].")),
        )


def edit_addition(project: Project, id_: str, number: int) -> None:
    path = project.folder / f"content/regioner/norr/{id_}.md"
    if path.exists() and number % 3 == 0:
        path.unlink()
    else:
        project.write(f"regioner/norr/{id_}.md", addition(f"## Remissrutiner\n\nVäg {number}.\n", region="norr", till=id_))


def edit_region(project: Project, id_: str, number: int) -> None:
    project.write("regioner/soder/_region.md", region(namn=f"Söder {number}", **({"arver": "norr"} if number % 2 else {})))


def edit_area(project: Project, id_: str, number: int) -> None:
    project.write("programomraden/provomrade.md", f"---\nnamn: Provområde {number}\n---\n")


def edit_term(project: Project, id_: str, number: int) -> None:
    project.write("begrepp/begrepp.yml", f"- {{id: ord, term: ord {number}}}\n")


def edit_source_register(project: Project, id_: str, number: int) -> None:
    project.write("kallor/kallor.yml", f"- {{id: provkalla, typ: handbok, namn: Handbok {number}, utgivare: Förlag {number}}}\n")


def edit_page_on_errors(project: Project, id_: str, number: int) -> None:
    """The page that every support leads to when it is there comes or goes."""
    path = project.folder / "content/om/rapportera-fel.md"
    if path.exists():
        path.unlink()
    else:
        project.write("om/rapportera-fel.md", "---\ntitel: Rapportera fel\nbeskrivning: Hur du rapporterar.\n---\n\nRing.\n")


def edit_template(project: Project, id_: str, number: int) -> None:
    path = project.folder / "theme/components/dokument.html"
    path.write_text(path.read_text("utf-8").replace("Kallas", f"Kallas{number}", 1) + f"{{# {number} #}}\n", "utf-8")


def touch_output(project: Project, id_: str, number: int) -> None:
    """Someone changes the built site by hand."""
    path = project.folder / f"site/kunskapsstod/{id_}/index.html"
    if path.exists():
        path.write_text(f"fel {number}", "utf-8")


def touch_data(project: Project, id_: str, number: int) -> None:
    """The same with what other files are made from."""
    path = project.folder / "site/api/v1" / ("kunskapsstod.sqlite", "dump.ndjson.gz", f"kunskapsstod/{id_}.json")[number % 3]
    if path.exists():
        path.write_text(f"fel {number}", "utf-8")


EDITS: tuple[Callable[[Project, str, int], None], ...] = (
    edit_text, edit_title, edit_code, edit_relation, edit_successor, edit_link, move, edit_addition, edit_region, edit_area, edit_term,
    edit_source_register, edit_page_on_errors, edit_template, touch_output, touch_data,
)  # fmt: skip
STEPS = st.lists(
    st.lists(st.tuples(st.sampled_from(EDITS), st.sampled_from(IDS), st.integers(1, 99)), min_size=1, max_size=3),
    min_size=1,
    max_size=4,
)


@contextmanager
def cache_in(folder: Path) -> Iterator[None]:
    before = os.environ.get("XDG_CACHE_HOME")
    os.environ["XDG_CACHE_HOME"] = str(folder)
    try:
        yield
    finally:
        os.environ.pop("XDG_CACHE_HOME") if before is None else os.environ.update(XDG_CACHE_HOME=before)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(steps=STEPS)
def test_an_incremental_build_equals_a_full_one(
    tmp_path_factory: pytest.TempPathFactory, steps: list[list[tuple[Callable[[Project, str, int], None], str, int]]]
) -> None:
    folder = tmp_path_factory.mktemp("projekt")
    project = Project(folder)
    with cache_in(folder / "cache"):
        project.build(folder / "site")
        for number, edits in enumerate(steps):
            for edit, id_, n in edits:
                edit(project, id_, n)
            found = project.build(folder / "site")
            with cache_in(folder / f"tom-cache-{number}"):
                assert project.build(folder / f"full-{number}") == found
            assert tree(folder / "site") == tree(folder / f"full-{number}")
    shutil.rmtree(folder)


def test_what_has_not_changed_is_not_rendered_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rendered: list[str] = []
    do = Crew.do

    def watched(self: Crew, method: str, refs: list[object]) -> list[object]:
        if method == "render":
            rendered.extend(ref.plats.name for ref in refs)  # type: ignore[attr-defined]
        return do(self, method, refs)  # type: ignore[arg-type]

    monkeypatch.setattr(Crew, "do", watched)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    project = Project(tmp_path)
    edit_link(project, "alfa", IDS.index("beta"))
    project.build(tmp_path / "site")
    assert rendered == sorted(IDS)
    rendered.clear()
    project.build(tmp_path / "site")
    assert rendered == []
    edit_text(project, "gamma", 1)
    project.build(tmp_path / "site")
    assert rendered == ["gamma"]
    rendered.clear()
    edit_title(project, "beta", 1)
    project.build(tmp_path / "site")
    assert rendered == ["alfa", "beta"]


def test_a_base_that_outgrows_the_room_for_words_and_shrinks_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr("generator.search_post.PLACES", (len(IDS) + 1) * (LESS + FEWEST) - 1)  # room for one support fewer
    project = Project(tmp_path)
    terms = []
    for number in range(3):
        project.build(tmp_path / "site")
        with cache_in(tmp_path / f"tom-cache-{number}"):
            project.build(tmp_path / f"full-{number}")
        assert tree(tmp_path / "site") == tree(tmp_path / f"full-{number}")
        terms.append((tmp_path / "site/sok/data.json").read_text("utf-8"))
        move(project, "alfa", 1)
    assert "bakgrundstext" in terms[0] == terms[2]
    assert "bakgrundstext" not in terms[1]


def test_where_no_words_are_told_of_a_new_text_leaves_the_file_of_terms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr("generator.search_post.PLACES", 0)
    project = Project(tmp_path)
    file = tmp_path / "site/sok/data.json"
    project.build(tmp_path / "site")
    before = file.stat().st_ino
    edit_text(project, "gamma", 1)
    project.build(tmp_path / "site")
    assert file.stat().st_ino == before
    edit_title(project, "gamma", 1)
    project.build(tmp_path / "site")
    assert file.stat().st_ino != before


def test_processes_give_the_same_site_as_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    project = Project(tmp_path)
    project.build(tmp_path / "one")
    monkeypatch.setattr("generator.crew.WORTH_IT", 1)
    monkeypatch.setattr("generator.crew.os.cpu_count", lambda: 3)
    project.build(tmp_path / "several")
    assert tree(tmp_path / "one") == tree(tmp_path / "several")


def test_place_time_zone_locale_and_hash_seed_do_not_show(tmp_path: Path, site: Path) -> None:
    """Another folder, clock, language and order of hashes, search index included."""
    copy = tmp_path / "annan mapp å"
    copy.mkdir()
    for name in ("content", "generator", "theme", "mkdocs.yml", "pyproject.toml"):
        path = ROOT / name
        (shutil.copytree if path.is_dir() else shutil.copy)(path, copy / name)
    environment = {
        **os.environ,
        "TZ": "Pacific/Kiritimati",
        "LC_ALL": "C",
        "LANG": "C",
        "PYTHONHASHSEED": "7",
        "XDG_CACHE_HOME": str(tmp_path / "c"),
        "PYTHONPATH": str(copy),
    }
    command = [sys.executable, "-m", "generator", "build", "--today", TODAY.isoformat()]
    done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    there, here = tree(copy / "site"), tree(site)
    assert there.pop("api/v1/status.json") != here.pop("api/v1/status.json")
    assert there == here
