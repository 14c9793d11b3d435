"""The Nu HTML checker (the W3C's) reads the site as it is served: no error and no warning, in HTML, CSS and SVG."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.disk import put

JAR = ROOT / "tests/node/node_modules/vnu-jar/build/dist/vnu.jar"
OF_A_KIND = 12

ALLOWED = (
    # A block of data is no script: it never runs, and the policy doesn't concern it (HTML, § 4.12.1). That nothing else is inline is
    # held in tests/test_site.py.
    "Inline script violates Content Security Policy",
)


def checked(what: Iterable[str]) -> list[str]:
    """What the checker says of addresses and files, in one run. It may read from this machine, which it otherwise refuses."""
    java = shutil.which("java")
    assert java, "No Java found: run scripts/prepare-tests.sh"
    command = [java, "-Dnu.validator.servlet.allow-forbidden-hosts=true", "-jar", str(JAR), "--format", "json", "--stdout"]
    done = subprocess.run(
        [*command, "--also-check-css", "--also-check-svg", *what], capture_output=True, encoding="utf-8", timeout=500, check=False
    )
    messages: list[Any] = json.loads(done.stdout)["messages"]
    return [
        f"{one['url']}:{one.get('lastLine', '')} {one.get('subType', one['type'])}: {one['message']} {one.get('extract', '').strip()}"
        for one in messages
        if not one["message"].startswith(ALLOWED)
    ]


def some_of_each_kind(pages: Sequence[str]) -> list[str]:
    """Every support, and at most twelve of each other kind, spread over the alphabet."""
    kinds: dict[tuple[str, int], list[str]] = defaultdict(list)
    for page in pages:
        kinds[page.split("/")[0], page.count("/")].append(page)
    return [
        page
        for (first, _), same in sorted(kinds.items())
        for page in (same if first == "kunskapsstod" else same[:: -(-len(same) // OF_A_KIND)])
    ]


def test_pages_styles_and_images_are_as_the_standards_say(site: Path, address: str) -> None:
    pages = sorted(path.relative_to(site).as_posix().removesuffix("index.html") for path in site.rglob("*.html"))
    files = sorted(str(path) for kind in ("css", "svg") for path in site.rglob(f"*.{kind}") if "pagefind" not in path.parts)
    chosen = some_of_each_kind(pages)
    assert {"", "404.html", "kunskapsstod/gikt/patient/", "sok/"} <= set(chosen)
    assert len(files) >= 3
    assert checked([*(f"{address}/{page}" for page in chosen), *files]) == []


FAULTS = (
    ("p.html", "<!doctype html><html lang=sv><title>Ord</title><p><h1>Rubrik</h1></p>", "error: No “p” element in scope"),
    ("section.html", "<!doctype html><html lang=sv><title>Ord</title><section><p>Text</section>", "warning: Section lacks heading"),
    ("a.css", "a { colour: red }", "error: CSS: “colour”: Property “colour” doesn't exist"),
    ("a.svg", '<svg xmlns="http://www.w3.org/2000/svg"><rect widht="1"/></svg>', "error: Attribute “widht” not allowed"),
)


@pytest.fixture(scope="module")
def noticed(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What the checker says of one file for each fault, all in one run: a Java takes seconds to start."""
    folder = tmp_path_factory.mktemp("fel")
    put({name: text for name, text, _ in FAULTS}, folder)
    return checked([str(folder / name) for name, _, _ in FAULTS])


@pytest.mark.parametrize(("name", "said"), [(name, said) for name, _, said in FAULTS])
def test_it_would_notice(noticed: list[str], name: str, said: str) -> None:
    assert any(re.search(rf"/{re.escape(name)}:.*{re.escape(said)}", line) for line in noticed)
