"""Whoever follows the feed of changes has, after each publication, exactly the files that were published; and no promise is broken."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.helpers import addition, body, region, stod
from tests.publishing import Client, ContentFolder, kept, read, snapshot
from tests.test_incremental import cache_in

PUBLICATIONS = 22
NAMES = ("alfa", "beta", "gamma", "delta", "epsilon")
OUT = ("avpublicerad", "aterkallad")


@dataclass(frozen=True)
class Support:
    """One support as its author keeps it."""

    id: str
    titel: str
    names: str
    """Another, which its text links to: a new title there changes this one's file too."""
    text: str = "Kort text."
    status: str = "exempel"
    log: tuple[tuple[str, str], ...] = (("1.0.0", "ny"),)
    """(version, typ), newest first."""
    rekommendationer: tuple[str, ...] = ()
    sjukskrivning: bool = False

    def changed(self, typ: str, **values: object) -> Support:
        """With a new version. Whatever is put right in what is out of use, its log goes on saying why it is that."""
        typ = self.status if self.status in OUT and typ in ("redaktionell", "saklig") else typ
        major, minor, patch = map(int, self.log[0][0].split("."))
        version = f"{major}.{minor}.{patch + 1}" if typ == "redaktionell" else f"{major}.{minor + 1}.0"
        return replace(self, log=((version, typ), *self.log), **values)  # type: ignore[arg-type]


@dataclass
class Editors:
    """A base whose authors do what authors do; ``supports`` is what it holds."""

    files: ContentFolder
    supports: dict[str, Support] = field(default_factory=dict)
    moved: dict[str, str] = field(default_factory=dict)
    gone: dict[str, set[str]] = field(default_factory=dict)
    """Ids of recommendations that were taken out: they are never used again."""

    def keep(self, one: Support) -> None:
        self.supports[one.id] = one
        blocks = "".join(
            f"\n::: rekommendation {{#{rid} riktning=for styrka=stark evidens=hog}}\nGör {rid}. {one.titel}\n:::\n"
            for rid in one.rekommendationer
        )
        text = body("Behandling", f"Behandla.\n{blocks}")
        if one.sjukskrivning:
            text = text.replace("## Klinisk uppföljning", "## Sjukskrivning\n\nEn vecka.\n\n## Klinisk uppföljning")
        log = "".join(
            f"\n  - {{version: {version}, datum: 2026-11-21, typ: {typ}, text: Ändring till {version}.}}"
            for version, typ in one.log
        )
        self.files.write(
            f"kunskapsstod/{one.id}.md",
            stod(
                one.id,
                body=text.replace("Kort bakgrund [@provkalla].", f"{one.text} [@provkalla]. Se [det andra]({one.names}.md)."),
                titel=one.titel,
                status=one.status,
                version=one.log[0][0],
                andringslogg=log,
            ),
        )


Edit = Callable[[Editors, Support, int], None]


def typo(base: Editors, one: Support, number: int) -> None:
    base.keep(one.changed("redaktionell", text=f"Kort text nummer {number}."))


def new_title(base: Editors, one: Support, number: int) -> None:
    base.keep(one.changed("saklig", titel=f"{one.id} {number}"))


def withdraw(base: Editors, one: Support, number: int) -> None:
    """Some are only out of date, some dangerous."""
    if one.status not in OUT:
        out = OUT[number % 2]
        base.keep(one.changed(out, status=out))


def take_back(base: Editors, one: Support, number: int) -> None:
    """The correction of a wrong withdrawal."""
    if one.status in OUT:
        base.keep(one.changed("aterpublicerad", status="exempel"))


def recommend(base: Editors, one: Support, number: int) -> None:
    rid = f"rad-{number}"
    if rid in one.rekommendationer:
        base.gone.setdefault(one.id, set()).add(rid)
        base.keep(one.changed("saklig", rekommendationer=tuple(other for other in one.rekommendationer if other != rid)))
    elif rid not in base.gone.get(one.id, ()):
        base.keep(one.changed("saklig", rekommendationer=(*one.rekommendationer, rid)))


def section(base: Editors, one: Support, number: int) -> None:
    base.keep(one.changed("saklig", sjukskrivning=not one.sjukskrivning))


def rename(base: Editors, one: Support, number: int) -> None:
    new = f"{one.id.split('-')[0]}-{len(base.moved)}"
    base.files.remove(f"kunskapsstod/{one.id}.md")
    for path in (base.files.folder / "content/regioner").glob(f"*/{one.id}.md"):
        path.unlink()
    del base.supports[one.id]
    base.moved[one.id] = new
    base.keep(replace(one, id=new))
    for other in list(base.supports.values()):
        if other.names == one.id:
            base.keep(replace(other, names=new))
    lines = [f"- {{id: {old}, till: {later}, datum: 2026-11-21}}\n" for old, later in base.moved.items()]
    base.files.write("omdirigeringar.yml", "".join(lines))


def add(base: Editors, one: Support, number: int) -> None:
    path = base.files.folder / f"content/regioner/norr/{one.id}.md"
    if path.exists() and number % 3 == 0:
        path.unlink()
    else:
        base.files.write(f"regioner/norr/{one.id}.md", addition(f"## Remissrutiner\n\nVäg {number}.\n", region="norr", till=one.id))


def rename_region(base: Editors, one: Support, number: int) -> None:
    base.files.write("regioner/norr/_region.md", region(namn=f"Norr {number}"))


def nothing(base: Editors, one: Support, number: int) -> None:
    """A publication in which no author did anything."""


EDITS = (typo, new_title, withdraw, take_back, take_back, recommend, recommend, section, rename, add, rename_region, nothing)
STEP = st.lists(st.tuples(st.sampled_from(EDITS), st.integers(0, 20), st.integers(1, 4)), min_size=1, max_size=3)


def started(folder: Path) -> Editors:
    files = ContentFolder(folder)
    files.write("programomraden/provomrade.md", "---\nnamn: Provområde\n---\n")
    files.write("regioner/norr/_region.md", region(namn="Norr"))
    base = Editors(files)
    for name, other in zip(NAMES, (*NAMES[1:], NAMES[0]), strict=True):
        base.keep(Support(name, name.capitalize(), other))
    return base


@settings(
    max_examples=4,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=st.lists(STEP, min_size=PUBLICATIONS, max_size=PUBLICATIONS))
def test_a_client_that_follows_the_feed_has_what_is_published(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, steps: list[list[tuple[Edit, int, int]]]
) -> None:
    folder = tmp_path_factory.mktemp("publicerat")
    monkeypatch.setattr("generator.render.api.changes.SEGMENT", 7)
    with cache_in(folder / "cache"):
        base = started(folder)
        site = folder / "site"
        base.files.build(site)
        client, sleeper = Client(), Client()
        client.sync(site)
        sleeper.sync(site)
        for publication, edits in enumerate(steps):
            before = kept(site, f"p{publication}")
            for edit, which, number in edits:
                edit(base, list(base.supports.values())[which % len(base.supports)], number)
            base.files.build(site, previous=site)
            client.sync(site)
            assert client.copy == snapshot(site)
            promises_hold(before, site)
        sleeper.sync(site)
        assert sleeper.copy == snapshot(site)
        assert sleeper.fetched <= client.fetched
    shutil.rmtree(folder)


def promises_hold(before: Path, after: Path) -> None:
    """What never changes is as it was, what never goes is there, and the feed goes on where it ended."""
    old, new = read(before, "andringar/index.json"), read(after, "andringar/index.json")
    assert new["epok"] == old["epok"]
    assert new["senaste"] >= old["senaste"]
    for segment, later in zip(old["segment"], new["segment"], strict=False):
        if segment["till"] - segment["fran"] + 1 == old["storlek"]:
            assert segment == later
    days = [event["tid"] for segment in new["segment"] for event in read(after, f"andringar/{segment['url'][-9:]}")["handelser"]]
    assert days == sorted(days)
    for folder in ("api/v1/kunskapsstod", "api/v1/rekommendationer", "api/v1/regioner", "kunskapsstod", "regioner"):
        assert files_under(before / folder) <= files_under(after / folder)
    for path in (before / "api/v1/kunskapsstod").glob("*/v/*.json"):
        assert path.read_bytes() == (after / path.relative_to(before)).read_bytes()


def files_under(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_one_that_was_away_for_six_hundred_changes_catches_up(tmp_path: Path) -> None:
    files = ContentFolder(tmp_path)
    files.write("programomraden/provomrade.md", "---\nnamn: Provområde\n---\n")
    names, site = [f"stod-{number:02}" for number in range(60)], tmp_path / "site"
    with cache_in(tmp_path / "cache"):
        client = Client()
        for year in range(11):
            for name in names:
                log = "".join(
                    f"\n  - {{version: 1.{minor}.0, datum: 2026-11-{10 + minor}, typ: {'saklig' if minor else 'ny'}, text: Ändring {minor}.}}"
                    for minor in range(year, -1, -1)
                )
                files.write(f"kunskapsstod/{name}.md", stod(name, titel=f"{name} {year}", version=f"1.{year}.0", andringslogg=log))
            files.build(site, previous=site if year else "")
            if year == 0:
                client.sync(site)
    assert read(site, "andringar/index.json")["senaste"] == 660
    assert [segment["till"] for segment in read(site, "andringar/index.json")["segment"]] == [500, 660]
    client.sync(site)
    assert client.copy == snapshot(site)
    assert client.fetched == 120


def test_a_feed_that_was_rolled_back_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The site is put back one step and goes on in another way: same epok, same number, other events."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    base, site = started(tmp_path), tmp_path / "site"
    base.files.build(site)
    before, client = kept(site, "before"), Client()
    typo(base, base.supports["alfa"], 1)
    base.files.build(site, previous=site)
    client.sync(site)
    typo(base, base.supports["beta"], 2)
    base.files.build(tmp_path / "other", previous=before)
    typo(base, base.supports["gamma"], 3)
    base.files.build(tmp_path / "other", previous=tmp_path / "other")
    client.sync(tmp_path / "other")
    assert client.copy == snapshot(tmp_path / "other")
