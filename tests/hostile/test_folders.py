"""Folders, names and kinds of files that no author has; and what a stranger would have a terminal or a host do."""

from __future__ import annotations

import json
import os
import re
import subprocess
import threading
from pathlib import Path

import pytest

from generator.findings import all_findings
from generator.read import find_files, read_file
from generator.settings import settings_for_check
from tests.disk import close, put
from tests.helpers import TODAY, body, stod
from tests.hostile.conftest import build_in, listing
from tests.hostile.inputs import CLEAN, FILE
from tests.hostile.runner import Done, Runner

CHECK = ("check", "--content", "content", "--today", "2026-11-21")
SHOWN, DATA = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]"), re.compile(r"[\x00-\x09\x0b-\x1f]")
OBEYED = {"text": SHOWN, "github": SHOWN, "json": DATA, "sarif": DATA}
"""What no report may have: characters that a terminal obeys; in data, those that JSON writes otherwise."""
SECRET = b"---\nhemligt: losenord\n---\n"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    put(CLEAN, tmp_path / "content")
    return tmp_path / "content"


def clean_refusal(done: Done) -> None:
    assert done.code in (0, 1, 2), done.stderr
    assert "Traceback" not in done.stderr


def codes(done: Done) -> list[tuple[str, str]]:
    clean_refusal(done)
    return [(one["path"].removeprefix("content/"), one["code"]) for one in json.loads(done.stdout)]


def test_links_out_of_the_content_are_not_followed(content: Path, run: Runner) -> None:
    outside = content.parent / "outside"
    put({"hemlig.md": SECRET, "kunskapsstod/ute.md": SECRET}, outside)
    (content / "kunskapsstod/lank.md").symlink_to(outside / "hemlig.md")
    (content / "om").symlink_to(outside / "kunskapsstod")
    (content / "regioner").symlink_to(content.parent)
    (content / "programomraden/sig.md").symlink_to("sig.md")
    done = run(content.parent, *CHECK, "--format", "json")
    found = codes(done)
    assert ("kunskapsstod/lank.md", "KS002") in found and ("programomraden/sig.md", "KS002") in found
    assert ("om", "KS002") in found and ("regioner", "KS002") in found
    assert not any(path.startswith(("om/", "regioner/")) for path, _ in found)
    assert "losenord" not in done.stdout + done.stderr


def test_the_content_folder_itself_may_be_a_link_but_none_in_it(content: Path, run: Runner, tmp_path: Path) -> None:
    """The person who runs the command names the folder; what lies in it comes from others."""
    content.rename(tmp_path / "riktig")
    content.symlink_to(tmp_path / "riktig")
    assert run(tmp_path, *CHECK).code == 0
    (tmp_path / "riktig/kunskapsstod").rename(tmp_path / "flyttad")
    (tmp_path / "riktig/kunskapsstod").symlink_to(tmp_path / "flyttad")
    done = run(tmp_path, *CHECK, "--format", "json")
    assert [one for one in codes(done) if one[0].startswith("kunskapsstod")] == [("kunskapsstod", "KS002")]


NAMES = (
    b"a\nb.md", b"\n::error::x.md", b'a"b.md', b"a'b.md", b"a`b`.md", b"$(touch x).md", b"-rf.md", b"--help.md", b"%s.md", b"{{x}}.md", b"..md", b"a\\b.md", b"a b.md", b"\xff\xfe.md",
    b"\x1b[2J.md", "\u202egpj.md".encode(), "A\u030a.md".encode(), b"<script>.md", b"\xe2\x9f\xa6content\xe2\x9f\xa7.md", b"a" * 250 + b".md", b"nul\x01.md", b"CON.md", b"a%2f..%2f.md", b"~.md",
)  # fmt: skip


@pytest.mark.parametrize("format_", ["text", "json", "github", "sarif"])
def test_odd_names_are_shown_as_they_are_and_obeyed_by_nothing(content: Path, run: Runner, format_: str) -> None:
    for folder in ("kunskapsstod", "om", "programomraden"):
        for name in NAMES:
            (content / folder).mkdir(exist_ok=True)
            (content / folder / os.fsdecode(name)).write_text(stod("prov2"), "utf-8")
    done = run(content.parent, *CHECK, "--format", format_)
    clean_refusal(done)
    assert done.code == 1
    assert not OBEYED[format_].search(done.stdout)
    if format_ == "github":
        assert all(re.match(r"::(error|warning|notice) \S.*::", line) for line in done.stdout.splitlines())
    elif format_ == "text":
        assert not any(line.startswith("::") for line in done.stdout.splitlines())
    else:
        assert json.loads(done.stdout)


@pytest.mark.parametrize("format_", ["text", "json", "github", "sarif"])
def test_no_message_is_a_command(content: Path, run: Runner, format_: str) -> None:
    evil = "\x1b]0;x\x07\x1b[2J\u202e\u009b2J%0A::error::x\r::stop-commands::x"
    lines = f"{evil}: x\nb: {evil}"
    texts = {
        "titel": stod(titel=f'"{evil}"'.replace("\x1b", "\\e").replace("\x07", "\\a").replace("\r", "\\r").replace("\u009b", "\\x9b")),
        "status": stod(status='"\\e[2J\\n::error::x"', vardniva='["\\n::add-mask::x"]'),
        "key": stod().replace("titel:", '"\\n::error::x\\e[2J": y\ntitel:'),
        "raw": stod().replace("titel:", f"{lines}\ntitel:"),
        "body": stod(body=body("Utredning", f"[a]({evil}) [@{evil}] [b](<x{evil}>) <b {evil}> ::: {evil}\n\n::: {evil} {{{evil}=a}}\n:::\n\n## {evil}\n")),
    }  # fmt: skip
    put({f"kunskapsstod/{name}.md": text.encode() for name, text in texts.items()}, content)
    done = run(content.parent, *CHECK, "--format", format_)
    clean_refusal(done)
    assert done.code == 1
    assert not OBEYED[format_].search(done.stdout)
    if format_ == "github":
        assert all(re.match(r"::(error|warning|notice) (file|title)=", line) for line in done.stdout.splitlines())
    elif format_ == "text":
        assert not any(line.startswith("::") for line in done.stdout.splitlines())


def test_what_is_no_ordinary_file_is_not_waited_for(content: Path, run: Runner) -> None:
    os.mkfifo(content / "kunskapsstod/ror.md")
    (content / "kunskapsstod/mapp.md").mkdir()
    if os.geteuid() == 0:
        os.mknod(content / "kunskapsstod/noll.md", 0o020644, os.makedev(1, 5))
    found = codes(run(content.parent, *CHECK, "--format", "json"))
    assert ("kunskapsstod/ror.md", "KS002") in found
    for form in ("text", "github", "sarif"):
        clean_refusal(run(content.parent, *CHECK, "--format", form))


def test_a_file_may_disappear_or_change_while_it_is_read(content: Path) -> None:
    refs = {ref.inner: ref for ref in find_files(content)}
    (content / FILE).unlink()
    assert [fault.name for fault in read_file(refs[FILE]).faults] == ["ingen-vanlig-fil"]
    os.mkfifo(content / FILE)
    assert [fault.name for fault in read_file(refs[FILE]).faults] == ["ingen-vanlig-fil"]


def test_files_that_come_and_go_stop_nothing(content: Path, run: Runner) -> None:
    stop = threading.Event()

    def flicker() -> None:
        path = content / "kunskapsstod/blink.md"
        while not stop.is_set():
            path.write_text(stod("blink"), "utf-8")
            path.unlink()

    thread = threading.Thread(target=flicker)
    thread.start()
    try:
        for _ in range(5):
            clean_refusal(run(content.parent, *CHECK))
    finally:
        stop.set()
        thread.join()


@pytest.mark.parametrize("closed", [FILE, "kunskapsstod", "programomraden", ""])
def test_what_may_not_be_read_is_told_of(content: Path, monkeypatch: pytest.MonkeyPatch, closed: str) -> None:
    """In this process, with a system that says no: root may read everything."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(content.parent / "cache"))
    close(content / closed, monkeypatch)
    found = all_findings(settings_for_check(content, TODAY))
    assert ((content / closed).as_posix(), "KS002") in [(one.location.path, one.code) for one in found]


def test_a_hundred_thousand_files_are_refused_soon(tmp_path: Path, run: Runner, clean: Done) -> None:
    folder = tmp_path / "content/kunskapsstod"
    folder.mkdir(parents=True)
    first = folder / "0.md"
    first.write_bytes(b"x")
    for number in range(1, 100_000):
        if number % 30_000 == 0:  # a file has so many names
            first = folder / f"{number}.md"
            first.write_bytes(b"x")
        else:
            os.link(first, folder / f"{number}.md")
    done = run(tmp_path, *CHECK)
    assert (done.code, " KS001 " in done.stdout) == (1, True)
    assert done.cpu - clean.cpu <= 20 and done.mb <= 300


def test_a_hostile_repository_is_compared_with(content: Path, run: Runner) -> None:
    """Names with line ends, links and other repositories in it; what is restored stays in its own folder."""
    git = [
        "git",
        "-C",
        str(content.parent),
        "-c",
        "user.name=x",
        "-c",
        "user.email=x@example.invalid",
        "-c",
        "core.hooksPath=/dev/null",
    ]
    for name in NAMES:
        (content / "kunskapsstod" / os.fsdecode(name)).write_text(stod("prov2"), "utf-8")
    (content / "om").symlink_to("/etc")
    (content / "kunskapsstod/lank.md").symlink_to("/etc/passwd")
    (content / "kunskapsstod/.gitattributes").write_text("*.md export-ignore export-subst filter=x\n", "utf-8")
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"]):
        subprocess.run([*git, *command], check=True)
    (content / FILE).write_text(stod(vardniva="[x]"), "utf-8")
    before = listing(content)
    for ref in ("HEAD", "HEAD:content", "--output=x", "HEAD\n", "@{u}", ":/x", "$(touch x)", ""):
        for form in ("text", "json", "github", "sarif") if ref == "HEAD" else ("json",):
            clean_refusal(run(content.parent, *CHECK, f"--changed-since={ref}", "--format", form))
    assert listing(content) == before
    assert {path.name for path in content.parent.iterdir()} == {"content", ".git"}


def test_a_register_of_links_upwards_stays_inside(content: Path, run: Runner, tmp_path: Path) -> None:
    up = "../../../../../../../../tmp/x"
    text = stod(
        id_=up,
        relaterade=f"[{up}]",
        programomrade=up,
        body=body("Utredning", f"[a]({up}.md) [b](..%2f..%2f..%2fetc/passwd) ![c]({up}.png)"),
    )
    put({"kunskapsstod/upp.md": text.encode(), "begrepp/upp.yml": f"- {{id: {up}, term: x}}\n".encode()}, content)
    before = listing(tmp_path)
    assert build_in(tmp_path, run).code == 1
    assert listing(tmp_path) == before
