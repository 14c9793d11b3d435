"""The real content, built once for all workers, and a browser that sees it over HTTP."""

from __future__ import annotations

import fcntl
import functools
import http.server
import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import settings

from generator.site.host import build
from generator.site.mkdocs_plugin import Options
from tests.helpers import TODAY

ROOT = Path(__file__).parent.parent

settings.register_profile("untimed", deadline=None)  # tests don't assert times: the machine may be busy
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site made from ``content/``, with search. The first worker to ask builds it, in the folder that is above those of all workers;
    no test writes into it.
    """
    own = tmp_path_factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "publication"
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "built").exists():
            build(ROOT / "mkdocs.yml", folder / "site", Options(today=TODAY))
            (folder / "built").touch()
    return folder / "site"


class _Handler(http.server.SimpleHTTPRequestHandler):
    """A plain static host: its own 404 page, no log."""

    def log_message(self, format: str, *args: object) -> None:
        pass

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.exists():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def serve_folder(folder: Path) -> Iterator[str]:
    """Where a site is served, without a slash at the end."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the built site is served."""
    with serve_folder(site) as url:
        yield url


def headless_path() -> str:
    """A Chromium without windows, where there is one: the same engine, but a page opens for a third of the processor time."""
    return shutil.which("chromium-headless-shell") or chromium_path()


def chromium_path() -> str:
    found = next((path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None)
    if found is None:
        pytest.fail("No Chromium found: run scripts/prepare-tests.sh")
    return found
