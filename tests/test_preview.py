"""The preview: an edit is seen, a fault is said on its page, and the server goes on."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.disk import put
from tests.helpers import AREA, body, stod


@pytest.fixture
def project(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A project of its own with one support, served."""
    for name in ("mkdocs.yml", "theme", "generator"):
        (tmp_path / name).symlink_to(ROOT / name)
    put({**AREA, "kunskapsstod/prov.md": stod()}, tmp_path / "content")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")}
    command = [
        sys.executable,
        "-m",
        "generator",
        "serve",
        "--config",
        str(tmp_path / "mkdocs.yml"),
        "--address",
        f"127.0.0.1:{port}",
    ]
    process = subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    yield tmp_path, f"http://127.0.0.1:{port}"
    process.terminate()
    process.wait(10)


def seen(url: str, pattern: str) -> str:
    """Ask again and again until the page holds the pattern."""
    html = ""
    for _ in range(150):
        try:
            html = urllib.request.urlopen(url, timeout=5).read().decode()  # noqa: S310 - our own server
        except OSError:
            html = ""
        if re.search(pattern, html):
            return html
        time.sleep(0.2)
    pytest.fail(f"{pattern} was not seen at {url}:\n{html[:3000]}")


def test_edits_faults_and_drafts_are_seen_at_once(project: tuple[Path, str]) -> None:
    folder, address = project
    source = folder / "content/kunskapsstod/prov.md"
    page = f"{address}/kunskapsstod/prov/"
    html = seen(page, "<h1>Provstöd</h1>")
    assert "<script>" in html and "Content-Security-Policy" not in html  # the policy would stop the script that reloads the page
    source.write_text(stod(titel="Ny titel"), "utf-8")
    seen(page, "<h1>Ny titel</h1>")
    seen(f"{address}/kunskapsstod/", "Ny titel")  # what else the edit changes follows
    source.write_text(stod(titel="Ny titel", body=body("Bakgrund", "En ny text [@provkalla].")), "utf-8")
    seen(page, "En ny text")
    source.write_text(stod(titel="Ny titel", vardniva="[primärvård]"), "utf-8")
    html = seen(page, "Okänd vårdnivå «primärvård»")
    assert "Sidan visas som den var före felet." in html
    assert "<h1>Ny titel</h1>" in html
    source.write_text(stod(titel="Rättad"), "utf-8")
    assert "Fynd i källfilen" not in seen(page, "<h1>Rättad</h1>")
    (folder / "content/kunskapsstod/utkastet.md").write_text(stod("utkastet").replace("status: exempel", "status: utkast"), "utf-8")
    seen(f"{address}/kunskapsstod/utkastet/", "Texten visas bara i förhandsvisningen")
