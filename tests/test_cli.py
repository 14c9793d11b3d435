"""The command as an author meets it: what it says, where, and with which exit code."""

from __future__ import annotations

import errno
import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from generator.cli import run_command
from generator.report.text import to_text
from tests.conftest import ROOT
from tests.disk import put, tree
from tests.helpers import AREA, base, body, stod


def run(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "generator", *arguments], cwd=cwd, capture_output=True, text=True, check=False)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A valid base of one support in a folder of its own."""
    put({**AREA, "kunskapsstod/prov.md": stod()}, tmp_path / "content")
    return tmp_path / "content"


def test_clean_content_ends_with_zero(content: Path) -> None:
    done = run("check", "--content", str(content))
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "Inga fynd.\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chek"], "Kommandot chek finns inte."),
        (["check", "--frmat", "json"], "Valet --frmat finns inte. Menade du '--format'?"),
        (["check", "finns-inte.md"], "Sökvägen «finns-inte.md» finns inte."),
        (["check", "--today", "2026-02-30"], "«2026-02-30» är ingen dag. Skriv till exempel 2026-11-22."),
        (["move", "gikt"], "Argument saknas: 'NEW'."),
    ],
)
def test_misuse_is_said_in_swedish_and_ends_with_two(arguments: list[str], said: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert "Pröva «kunskap" in done.stderr


def test_the_catalogue_of_the_command_line_is_compiled_from_its_source() -> None:
    folder = ROOT / "generator/locale/sv/LC_MESSAGES"
    written, compiled = read_po((folder / "messages.po").open("rb")), read_mo((folder / "messages.mo").open("rb"))
    assert _messages(compiled) == _messages(written)


def _messages(catalogue: Catalog) -> set[str]:
    """Message and translation; one with a plural has both in a tuple, or a list."""
    return {f"{message.id} {message.string}".translate({ord(c): None for c in "[]()"}) for message in catalogue if message.id}


def test_a_fault_is_shown_with_place_code_and_advice(content: Path) -> None:
    (content / "kunskapsstod/prov.md").write_text(stod(vardniva="[primärvård]"), "utf-8")
    done = run("check", "--content", str(content))
    assert done.returncode == 1
    assert done.stdout == (
        f"{content}/kunskapsstod/prov.md:9:12: fel KS104 Okänd vårdnivå «primärvård». [okand-varde]\n"
        "  9 | vardniva: [primärvård]\n"
        "    |            ^^^^^^^^^^\n"
        "  råd: Skriv primarvard. Tillåtna värden: egenvard, primarvard, kommunal_halso_och_sjukvard, specialiserad_oppenvard, "
        "slutenvard, hogspecialiserad.\n"
    )
    assert done.stderr == "1 fel\n"


def test_the_path_is_relative_when_the_folder_is(content: Path) -> None:
    (content / "kunskapsstod/prov.md").write_text(stod(vardniva="[x]"), "utf-8")
    done = run("check", "--content", "content", cwd=content.parent)
    assert done.stdout.startswith("content/kunskapsstod/prov.md:9:12: fel KS104 ")


def test_json_has_the_same_findings_as_data(content: Path) -> None:
    (content / "kunskapsstod/prov.md").write_text(stod(vardniva="[primärvård]"), "utf-8")
    done = run("check", "--content", str(content), "--format", "json")
    (finding,) = json.loads(done.stdout)
    assert list(finding) == ["path", "line", "column", "end_line", "end_column", "severity", "code", "name", "message", "hint"]
    assert (finding["line"], finding["column"], finding["end_line"], finding["end_column"]) == (9, 12, 9, 22)
    assert (finding["code"], finding["severity"]) == ("KS104", "fel")


def test_findings_of_other_files_are_left_out_when_files_are_named(content: Path) -> None:
    (content / "kunskapsstod/prov.md").write_text(stod(vardniva="[x]"), "utf-8")
    (content / "kunskapsstod/annat.md").write_text(stod("annat"), "utf-8")
    assert run("check", str(content / "kunskapsstod/annat.md"), "--content", str(content)).returncode == 0
    assert run("check", str(content / "kunskapsstod"), "--content", str(content)).returncode == 1


def test_strict_lets_warnings_stop_and_today_decides_what_is_overdue(content: Path) -> None:
    text = stod(granskad="2026-01-01", nasta_granskning="2027-12-01")
    (content / "kunskapsstod/prov.md").write_text(text, "utf-8")
    assert run("check", "--content", str(content), "--strict", "--today", "2026-11-21").returncode == 0
    assert run("check", "--content", str(content), "--today", "2027-12-02").returncode == 0
    done = run("check", "--content", str(content), "--strict", "--today", "2027-12-02")
    assert (done.returncode, done.stdout.split()[1:3]) == (1, ["varning", "KS203"])


def test_misuse_ends_with_two() -> None:
    assert run("check", "finns/inte.md").returncode == 2
    assert run("rules", "KS999").returncode == 2


def test_a_rule_explains_itself() -> None:
    done = run("rules", "ks104")
    assert done.returncode == 0
    assert done.stdout.startswith("KS104 okand-varde (fel)\n\nEtt fält har ett värde som inte finns i dess lista.\n")
    assert "Rätt:" in done.stdout
    assert len(run("rules").stdout.splitlines()) > 60


def test_a_base_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert run("check", "--content", str(tmp_path / "inget")).returncode == 0


def test_build_refuses_faulty_content_and_leaves_the_site_as_it_was(content: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    assert run("build", "--content", str(content), "--site-dir", str(site), "--no-search").returncode == 0
    before = tree(site)
    (content / "kunskapsstod/prov.md").write_text(stod(vardniva="[x]"), "utf-8")
    done = run("build", "--content", str(content), "--site-dir", str(site), "--no-search")
    assert done.returncode == 1
    assert "KS104" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr
    assert tree(site) == before
    assert {path.name for path in tmp_path.iterdir()} - {".site.forra"} == {"content", "site"}


def test_drafts_are_left_out_of_a_build(content: Path, tmp_path: Path) -> None:
    (content / "kunskapsstod/utkastet.md").write_text(stod("utkastet").replace("status: exempel", "status: utkast"), "utf-8")
    run("build", "--content", str(content), "--site-dir", str(tmp_path / "site"), "--no-search")
    assert (tmp_path / "site/kunskapsstod/prov/index.html").exists()
    assert not (tmp_path / "site/kunskapsstod/utkastet").exists()
    assert "utkastet" not in (tmp_path / "site/api/v1/index.json").read_text()


def test_mkdocs_build_gives_the_same_site(site: Path, tmp_path: Path) -> None:
    mkdocs = Path(sys.executable).with_name("mkdocs")
    subprocess.run(
        [str(mkdocs), "build", "--quiet", "--site-dir", str(tmp_path / "site")], cwd=ROOT, check=True, capture_output=True
    )
    theirs, ours = tree(tmp_path / "site"), tree(site)
    assert theirs.pop("api/v1/status.json")  # holds the time
    assert ours.pop("api/v1/status.json")
    assert theirs == ours


def test_text_report_of_nothing_is_nothing() -> None:
    assert to_text(base({}).diagnostics) == ""


def test_a_full_disk_is_said_and_the_old_site_stays(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    site = tmp_path / "site"
    assert run("build", "--content", str(content), "--site-dir", str(site), "--no-search").returncode == 0
    before = tree(site)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    (content / "kunskapsstod/prov.md").write_text(stod(titel="Ny titel"), "utf-8")
    monkeypatch.setattr("generator.publish.write.write_output", full)
    with pytest.raises(SystemExit) as stopped:
        run_command(["build", "--content", str(content), "--site-dir", str(site), "--no-search"])
    assert stopped.value.code == 1
    assert "Disken är full" in capsys.readouterr().err
    assert tree(site) == before


@pytest.mark.parametrize("delay", [0.3, 0.6, 0.9, 1.2, 1.5])
def test_killed_at_any_moment_there_is_one_whole_site(
    content: Path, tmp_path: Path, delay: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Either the old one or the new one, never a mixture; and the next build puts everything right."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")  # the time of a build is no difference here
    site = tmp_path / "site"
    command = ["build", "--content", str(content), "--site-dir", str(site), "--no-search"]
    run(*command)
    old = tree(site)
    (content / "kunskapsstod/prov.md").write_text(stod(titel="Ny titel"), "utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "generator", *command], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    time.sleep(delay)
    process.kill()
    process.wait()
    left = tree(site)
    assert run(*command).returncode == 0
    assert left in (old, tree(site))
    assert {path.name for path in tmp_path.iterdir()} - {".site.forra"} == {"content", "site"}


def _codes(done: subprocess.CompletedProcess[str]) -> list[tuple[str, str]]:
    return [(Path(found["path"]).name, found["code"]) for found in json.loads(done.stdout)]


def test_what_a_change_causes_is_told_apart_from_what_was_there(content: Path) -> None:
    """Also in a file that wasn't touched: another one's link has lost its target."""
    linking = body("Bakgrund", "Se [egenvård](andra.md#egenvard) [@provkalla].")
    other = stod("andra", body=body("Behandling", "Text.\n\n### Egenvård\n\nText."))
    (content / "kunskapsstod/andra.md").write_text(other, "utf-8")
    (content / "kunskapsstod/prov.md").write_text(stod(body=linking), "utf-8")
    (content / "kunskapsstod/gammal.md").write_text(stod("gammal", vardniva="[x]"), "utf-8")
    git = ["git", "-C", str(content.parent), "-c", "user.name=x", "-c", "user.email=x@example.invalid"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"]):
        subprocess.run([*git, *command], check=True)
    command = ["check", "--content", str(content), "--format", "json"]
    assert _codes(run(*command, "--changed-since", "HEAD")) == []
    (content / "kunskapsstod/andra.md").write_text(stod("andra", vardniva="[y]"), "utf-8")
    (content / "kunskapsstod/nytt.md").write_text(stod("nytt", typ="kunskapstöd"), "utf-8")
    done = run(*command, "--changed-since", "HEAD")
    assert _codes(done) == [("andra.md", "KS104"), ("nytt.md", "KS411"), ("nytt.md", "KS104"), ("prov.md", "KS402")]
    assert done.returncode == 1
    assert ("gammal.md", "KS104") in _codes(run(*command))


@pytest.mark.parametrize("ref", ["finns-inte", "--output=x"])
def test_an_unknown_commit_is_misuse(content: Path, ref: str) -> None:
    subprocess.run(["git", "init", "-q", str(content.parent)], check=True)
    done = run("check", "--content", str(content), f"--changed-since={ref}")
    assert done.returncode == 2
    assert f"Det går inte att jämföra med {ref}" in done.stderr
    assert not (ROOT / "x").exists()


def _heeding_interrupts() -> None:
    """Tests that a shell runs in the background pass on that they don't."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_watching_checks_again_at_each_change(content: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "generator", "check", "--content", str(content), "--watch"],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, preexec_fn=_heeding_interrupts,
    )  # fmt: skip
    assert process.stdout is not None
    try:
        time.sleep(1.5)
        (content / "kunskapsstod/prov.md").write_text(stod(vardniva="[x]"), "utf-8")
        assert "KS104 Okänd vårdnivå «x»" in next(line for line in process.stdout if "KS" in line)
        (content / "kunskapsstod/prov.md").write_text(stod(malgrupp="[y]"), "utf-8")
        assert "KS104 Okänd målgrupp «y»" in next(line for line in process.stdout if "KS" in line)
    finally:
        process.send_signal(signal.SIGINT)
    assert process.wait(10) == 0


def test_sarif_comes_with_the_help_of_the_rules(content: Path) -> None:
    (content / "kunskapsstod/prov.md").write_text(stod(vardniva="[x]"), "utf-8")
    log = json.loads(run("check", "--content", str(content), "--format", "sarif").stdout)
    assert log["runs"][0]["tool"]["driver"]["rules"][0]["help"]["text"]
