"""What the next publication makes of the one before: frozen versions, tombstones, corrections; and what it refuses to begin from."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from generator.publish.previous import PreviousUnreadable, read_previous
from generator.render.api.files import BULK
from tests.conftest import serve_folder
from tests.disk import tree
from tests.helpers import addition, body, region, stod
from tests.publishing import ContentFolder, kept, read

RECOMMENDATION = "Behandla.\n\n::: rekommendation {#ge-vatten riktning=for styrka=stark evidens=hog}\nGe vatten.\n:::\n"


SECTIONS = ("vardniva_och_samverkan", "bakgrund", "utredning", "behandling", "klinisk_uppfoljning", "patientinformation")


def log(*entries: str) -> str:
    """``1.0.0 ny`` and so on, newest first."""
    return "".join(
        f"\n  - {{version: {version}, datum: 2026-11-21, typ: {typ}, text: Ändring {version}.}}"
        for version, typ in (entry.split() for entry in entries)
    )


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ContentFolder:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    files = ContentFolder(tmp_path)
    files.write("programomraden/provomrade.md", "---\nnamn: Provområde\n---\n")
    files.write("regioner/norr/_region.md", region(namn="Norr"))
    files.write("regioner/norr/alfa.md", addition(region="norr", till="alfa"))
    files.write("kunskapsstod/alfa.md", stod("alfa", body("Behandling", RECOMMENDATION), titel="Alfa"))
    files.write("kunskapsstod/beta.md", stod("beta", body("Bakgrund", "Se [alfa](alfa.md) [@provkalla]."), titel="Beta"))
    return files


@pytest.fixture
def site(files: ContentFolder) -> Path:
    folder = files.folder / "site"
    files.build(folder)
    return folder


def events(site: Path) -> list[dict[str, object]]:
    found: list[dict[str, object]] = read(site, "andringar/0001.json")["handelser"]
    return found


def told(site: Path, number: int) -> list[tuple[object, ...]]:
    """The last events: what happened to what, between which versions."""
    return [(e["typ"], e["id"], e.get("fran_version"), e.get("till_version"), e["patientsakerhet"]) for e in events(site)[-number:]]


def changed(before: Path, after: Path) -> set[str]:
    """Paths of files that differ, came or went."""
    old, new = tree(before), tree(after)
    return {path for path in old.keys() | new.keys() if old.get(path) != new.get(path)}


def test_a_typo_fix_changes_only_what_must_change(files: ContentFolder, site: Path) -> None:
    before = kept(site, "before")
    text = body("Bakgrund", "Se [alfa](alfa.md), rättat [@provkalla].")
    files.write(
        "kunskapsstod/beta.md",
        stod("beta", text, titel="Beta", version="1.0.1", andringslogg=log("1.0.1 redaktionell", "1.0.0 ny")),
    )
    files.build(site, previous=site)
    assert {path for path in changed(before, site) if path.startswith("api/") and "/manifest" not in path} == {
        "api/v1/kunskapsstod/beta.json",
        "api/v1/kunskapsstod/beta/v/1.0.1.json",
        *(f"api/v1/kunskapsstod/beta/sektion/{kod}.json" for kod in SECTIONS),  # each shows the version
        "api/v1/andringar/0001.json",
        "api/v1/andringar/index.json",
        "api/v1/index.json",
        *(f"api/v1/{name}" for name in BULK.values()),
    }
    assert {path for path in changed(before, site) if not path.startswith("api/")} == {
        "kunskapsstod/beta/index.html",
        "kunskapsstod/beta/patient/index.html",  # it shows the version
        "index.html",  # what changed last
        "andringar/index.html",
        "sok/data.json",  # the words of the text
        "atom.xml",
        "programomraden/provomrade/atom.xml",
    }
    assert told(site, 1) == [("redaktionell", "beta", "1.0.0", "1.0.1", False)]
    assert events(site)[-1]["sektioner"] == ["bakgrund"]


def test_a_publication_without_changes_adds_nothing(files: ContentFolder, site: Path) -> None:
    before = kept(site, "before")
    files.build(site, previous=site)
    assert changed(before, site) == set()


def test_a_new_title_tells_of_those_that_show_it(files: ContentFolder, site: Path) -> None:
    front = stod("alfa", body("Behandling", RECOMMENDATION), titel="Alfa", relaterade="[beta]")
    files.write("kunskapsstod/alfa.md", front)
    files.write(
        "kunskapsstod/beta.md",
        stod(
            "beta",
            body("Bakgrund", "Se [alfa](alfa.md) [@provkalla]."),
            titel="B",
            version="1.1.0",
            andringslogg=log("1.1.0 saklig", "1.0.0 ny"),
            relaterade="[alfa]",
        ),
    )
    files.build(site, previous=site)
    assert told(site, 2) == [("redaktionell", "alfa", "1.0.0", "1.0.0", False), ("saklig", "beta", "1.0.0", "1.1.0", False)]


def test_an_addition_is_told_of_as_regional(files: ContentFolder, site: Path) -> None:
    files.write("regioner/norr/alfa.md", addition("## Behandling\n\nAnnorlunda.\n", region="norr", till="alfa"))
    files.build(site, previous=site)
    assert told(site, 1) == [("regional", "alfa", "1.0.0", "1.0.0", False)]
    assert events(site)[-1]["sektioner"] == ["behandling", "remissrutiner"]


def recall(files: ContentFolder, site: Path) -> None:
    text = body("Behandling", RECOMMENDATION)
    files.write(
        "kunskapsstod/alfa.md",
        stod("alfa", text, titel="Alfa", status="aterkallad", version="2.0.0", andringslogg=log("2.0.0 aterkallad", "1.0.0 ny")),
    )
    files.build(site, previous=site)


def test_a_recall_leaves_a_tombstone_and_a_warning(files: ContentFolder, site: Path) -> None:
    first = (site / "api/v1/kunskapsstod/alfa.json").read_bytes()
    recall(files, site)
    assert ("aterkallad", "alfa", "1.0.0", "2.0.0", True) in told(site, 2)
    stone = read(site, "kunskapsstod/alfa.json")
    assert (stone["slag"], stone["status"], stone["skal"], stone["patientsakerhet"]) == (
        "dokument",
        "aterkallad",
        "Ändring 2.0.0.",
        True,
    )
    assert (site / "api/v1/kunskapsstod/alfa/v/1.0.0.json").read_bytes() == first
    assert not (site / "api/v1/kunskapsstod/alfa/v/2.0.0.json").exists()
    assert [warning["id"] for warning in read(site, "varningar.json")["varningar"]] == ["alfa"]
    index = read(site, "index.json")
    assert ([one["id"] for one in index["dokument"]], [one["id"] for one in index["gravstenar"]]) == (["beta"], ["alfa"])
    for address in ("kunskapsstod/alfa/", "kunskapsstod/alfa/patient/", "regioner/norr/alfa/"):
        page = (site / address / "index.html").read_text("utf-8")
        assert "Ändring 2.0.0." in page
        assert "noindex" in page
        assert "Ge vatten" not in page
    assert read(site, "kunskapsstod/beta.json")["bakatlankar"] == []
    assert "/kunskapsstod/alfa/" not in (site / "kunskapsstod/index.html").read_text("utf-8")
    assert "/kunskapsstod/alfa/" not in (site / "sitemap.xml").read_text("utf-8")


def test_a_wrong_recall_is_corrected(files: ContentFolder, site: Path) -> None:
    recall(files, site)
    text = body("Behandling", RECOMMENDATION)
    entries = log("2.0.1 aterpublicerad", "2.0.0 aterkallad", "1.0.0 ny")
    files.write("kunskapsstod/alfa.md", stod("alfa", text, titel="Alfa", version="2.0.1", andringslogg=entries))
    files.build(site, previous=site)
    assert ("aterpublicerad", "alfa", "2.0.0", "2.0.1", False) in told(site, 2)
    [warning] = read(site, "varningar.json")["varningar"]
    assert warning["typ"] == "aterkallad"
    assert warning["upphavd"]["sammanfattning"] == "Ändring 2.0.1."
    assert read(site, "kunskapsstod/alfa.json")["version"] == "2.0.1"
    assert read(site, "index.json")["gravstenar"] == []


def test_a_moved_support_leads_on(files: ContentFolder, site: Path) -> None:
    files.remove("kunskapsstod/alfa.md")
    files.remove("regioner/norr/alfa.md")
    files.write("kunskapsstod/omega.md", stod("omega", body("Behandling", RECOMMENDATION), titel="Alfa"))
    files.write("kunskapsstod/beta.md", stod("beta", body("Bakgrund", "Se [alfa](omega.md) [@provkalla]."), titel="Beta"))
    files.write("omdirigeringar.yml", "- {id: alfa, till: omega, datum: 2026-11-21}\n")
    files.build(site, previous=site)
    assert {event[:2] for event in told(site, 3)} == {("ersatt", "alfa"), ("redaktionell", "beta"), ("ny", "omega")}
    assert {event["sammanfattning"] for event in events(site)[-3:] if event["typ"] != "redaktionell"} == {
        "Flyttat till omega: Alfa.",
        "Flyttat från alfa.",
    }
    stone = read(site, "kunskapsstod/alfa.json")
    assert (stone["status"], [one["id"] for one in stone["ersatt_av"]]) == ("flyttad", ["omega"])
    for address, target in (("kunskapsstod/alfa/", ""), ("kunskapsstod/alfa/patient/", "patient/"), ("regioner/norr/alfa/", "")):
        page = (site / address / "index.html").read_text("utf-8")
        assert f'http-equiv="refresh" content="0; url=/kunskapsstod/omega/{target}"' in page


def test_an_addition_that_goes_leaves_a_way_to_the_national_page(files: ContentFolder, site: Path) -> None:
    files.remove("regioner/norr/alfa.md")
    files.build(site, previous=site)
    assert "url=/kunskapsstod/alfa/" in (site / "regioner/norr/alfa/index.html").read_text("utf-8")


def test_a_publication_is_read_from_the_web_too(files: ContentFolder, site: Path) -> None:
    before = kept(site, "before")
    recall(files, site)
    with serve_folder(before) as url:
        files.build(files.folder / "annan", previous=url)
    assert changed(site, files.folder / "annan") == set()


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        ("manifest.json", "kan inte läsas"),
        ("index.json", "kan inte läsas"),
        ("andringar/0001.json", "kan inte läsas"),
        ("manifest/versioner.json", "kan inte läsas"),
    ],
)
def test_half_a_publication_is_none(site: Path, damage: str, message: str) -> None:
    (site / "api/v1" / damage).unlink()
    with pytest.raises(PreviousUnreadable, match=message):
        read_previous(str(site))


def test_a_changed_file_is_not_what_was_published(files: ContentFolder, site: Path) -> None:
    path = site / "api/v1/index.json"
    path.write_bytes(path.read_bytes() + b" ")
    with pytest.raises(PreviousUnreadable, match="är inte den fil som manifestet anger"):
        read_previous(str(site))


def test_a_feed_with_a_gap_is_refused(files: ContentFolder, site: Path) -> None:
    manifest = read(site, "manifest.json")
    manifest["sekvens"] += 1
    (site / "api/v1/manifest.json").write_text(json.dumps(manifest), "utf-8")
    with pytest.raises(PreviousUnreadable, match="samma publicering"):
        read_previous(str(site))


def test_a_manifest_that_points_outside_is_refused(files: ContentFolder, site: Path) -> None:
    manifest = read(site, "manifest.json")
    manifest["delar"][0]["path"] = "/../../etc/passwd"
    (site / "api/v1/manifest.json").write_text(json.dumps(manifest), "utf-8")
    with pytest.raises(PreviousUnreadable, match="utanför publiceringen"):
        read_previous(str(site))


def test_a_frozen_version_stays_when_its_document_changes_with_another(files: ContentFolder, site: Path) -> None:
    """A new title of another support changes the document's file, not its frozen version."""
    first = (site / "api/v1/kunskapsstod/alfa/v/1.0.0.json").read_bytes()
    files.write(
        "kunskapsstod/beta.md",
        stod(
            "beta",
            body("Bakgrund", "Se [alfa](alfa.md) [@provkalla]."),
            titel="Ny",
            version="1.1.0",
            andringslogg=log("1.1.0 saklig", "1.0.0 ny"),
        ),
    )
    files.build(site, previous=site)
    assert (site / "api/v1/kunskapsstod/alfa.json").read_bytes() != first
    assert (site / "api/v1/kunskapsstod/alfa/v/1.0.0.json").read_bytes() == first
    shutil.rmtree(site)


def test_a_removed_recommendation_is_remembered_through_a_recall(files: ContentFolder, site: Path) -> None:
    """And what the recall took along, but its correction didn't take up again, no longer says that it was recalled."""
    two = RECOMMENDATION + RECOMMENDATION.replace("ge-vatten", "ge-salt").replace("Behandla.\n", "")
    steps = [
        ("1.1.0 saklig", two, "exempel"),
        ("1.2.0 saklig", RECOMMENDATION, "exempel"),
        ("2.0.0 aterkallad", RECOMMENDATION, "aterkallad"),
        ("2.0.1 aterpublicerad", "Behandla.\n", "exempel"),
    ]
    entries = ["1.0.0 ny"]
    for entry, text, status in steps:
        entries.insert(0, entry)
        front = {"titel": "Alfa", "status": status, "version": entry.split()[0], "andringslogg": log(*entries)}
        files.write("kunskapsstod/alfa.md", stod("alfa", body("Behandling", text), **front))
        files.build(site, previous=site)
    before = read_previous(str(site)).publicering
    assert before is not None
    assert before.borttagna == {"alfa": {"ge-salt", "ge-vatten"}}
    for name in ("ge-salt", "ge-vatten"):
        stone = read(site, f"rekommendationer/alfa--{name}.json")
        assert (stone["status"], stone["patientsakerhet"]) == ("borttagen", False)


def test_a_new_title_of_what_replaces_it_is_no_second_recall(files: ContentFolder, site: Path) -> None:
    def write(title: str, *entries: str) -> None:
        text = body("Bakgrund", "Kort [@provkalla].")
        version = entries[0].split()[0]
        files.write(
            "kunskapsstod/beta.md", stod("beta", text, titel=title, version=version, andringslogg=log(*entries), ersatter="[alfa]")
        )

    text, entries = body("Behandling", RECOMMENDATION), log("2.0.0 aterkallad", "1.0.0 ny")
    write("Beta", "1.1.0 saklig", "1.0.0 ny")
    front = {"titel": "Alfa", "status": "aterkallad", "version": "2.0.0", "andringslogg": entries, "ersatt_av": "[beta]"}
    files.write("kunskapsstod/alfa.md", stod("alfa", text, **front))
    files.build(site, previous=site)
    warned = (site / "api/v1/varningar.json").read_bytes()
    write("Nytt namn", "1.2.0 saklig", "1.1.0 saklig", "1.0.0 ny")
    files.build(site, previous=site)
    assert told(site, 2) == [("redaktionell", "alfa", "2.0.0", "2.0.0", False), ("saklig", "beta", "1.1.0", "1.2.0", False)]
    assert (site / "api/v1/varningar.json").read_bytes() == warned


def test_files_of_a_document_that_was_never_published_are_not_carried_on(site: Path) -> None:
    path = site / "api/v1/manifest/versioner.json"
    part = read(site, "manifest/versioner.json")
    part["filer"].append({**part["filer"][0], "path": "/api/v1/kunskapsstod/fran-ingenstans/v/9.9.9.json"})
    path.write_text(json.dumps(part), "utf-8")
    manifest = read(site, "manifest.json")
    for entry in manifest["delar"]:
        if entry["path"].endswith("versioner.json"):
            entry["sha256"] = hashlib.sha256(path.read_bytes()).hexdigest()
    (site / "api/v1/manifest.json").write_text(json.dumps(manifest), "utf-8")
    with pytest.raises(PreviousUnreadable, match="fran-ingenstans, som inte står i index"):
        read_previous(str(site))
