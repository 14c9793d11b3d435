"""The full-text index: Pagefind over the written pages (those that carry ``data-pagefind-body``)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FOLDER = "pagefind"
UNUSED = ("pagefind-ui.", "pagefind-modular-ui.", "pagefind-component-ui.", "pagefind-highlight.")
"""Pagefind's own interface, which our search page does without."""


class SearchIndexFailed(Exception):
    """Pagefind ended with an error."""


def index_site(folder: Path) -> None:
    """Write ``pagefind/`` into the folder."""
    command = [sys.executable, "-m", "pagefind_bin", "--site", str(folder), "--output-subdir", FOLDER, "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - fixed arguments
    if done.returncode != 0:
        raise SearchIndexFailed(done.stderr.strip() or done.stdout.strip())
    for file in (folder / FOLDER).iterdir():
        if file.name.startswith(UNUSED):
            file.unlink()
