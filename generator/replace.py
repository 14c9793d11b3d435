"""A file gets other bytes in one step: they are written beside it, then take its name. Whenever it is killed, one file is whole."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path


def replace_file(path: Path, data: bytes) -> None:
    """Give a file these bytes, or make it, with its folder; one that is there keeps its permissions.

    What is written beside has a name that no source file has and of this process alone, and is always a new file: a stranger may
    have put a link there.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f".ny-{os.getpid()}")
    aside.unlink(missing_ok=True)
    try:
        with aside.open("xb") as file:
            file.write(data)
        with suppress(FileNotFoundError):
            shutil.copymode(path, aside)
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)
