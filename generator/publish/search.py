"""What the search reads: the file of terms, and the full-text index by Pagefind over the written pages (those that carry
``data-pagefind-body``).
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from ..aside import Aside
from ..cache import Remembered, Searched
from ..render.search.data import search_data, searchable, vocabulary
from ..render.search.language import analysed
from ..search_post import unpack
from ..survey import Survey
from .write import NewSite

FOLDER = "pagefind"
UNUSED = ("pagefind-ui.", "pagefind-modular-ui.", "pagefind-component-ui.", "pagefind-highlight.")
"""Pagefind's own interface, which our search page does without."""


class SearchIndexFailed(Exception):
    """Pagefind ended with an error."""


def begin_terms(
    survey: Survey, known: Mapping[str, Remembered], before: Searched, aside: Aside, new: NewSite
) -> Callable[[], Searched]:
    """Ask the dictionary of the words that the file of terms is to have; what is returned writes it. The old one is taken over as
    long as nothing in the base says anything else. ``known``: the supports, rendered.
    """
    seen = hashlib.sha256(survey.catalogue.encode())
    for one in known.values():
        seen.update(one.sok)
    key = seen.hexdigest()
    if key == before.key and new.take_over(before.written):
        return lambda: before
    stod = searchable(survey.base, {id_: unpack(one.sok) for id_, one in known.items() if one.sok})
    asked = aside.begin(analysed, vocabulary(survey.base, stod), before.words)

    def written() -> Searched:
        words = asked()
        return Searched(key, tuple(new.write_all([search_data(survey.base, stod, words)], {})), words)

    return written


def index_site(folder: Path) -> None:
    """Write ``pagefind/`` into the folder."""
    command = [sys.executable, "-m", "pagefind_bin", "--site", str(folder), "--output-subdir", FOLDER, "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - fixed arguments
    if done.returncode != 0:
        raise SearchIndexFailed(done.stderr.strip() or done.stdout.strip())
    for file in (folder / FOLDER).iterdir():
        if file.name.startswith(UNUSED):
            file.unlink()
