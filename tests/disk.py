"""Folders for tests: what is put there, what stands there, and what the system doesn't let us see."""

from __future__ import annotations

import errno
import functools
import hashlib
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest


def put(files: Mapping[str, str | bytes], folder: Path) -> None:
    """Write files, given as path in the folder → text or bytes."""
    for inner, data in files.items():
        path = folder / inner
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.encode() if isinstance(data, str) else data)


def tree(folder: Path) -> dict[str, str]:
    """Path → SHA-256 of every file under a folder."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def close(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the system refuse to read a file or list a folder, also for root, who may read everything."""
    for name in ("scandir", "open"):
        monkeypatch.setattr(os, name, functools.partial(_unless_closed, path, getattr(os, name)))


def _unless_closed(path: Path, ask: Callable[..., Any], asked: Any, *how: Any, **more: Any) -> Any:
    if isinstance(asked, str | Path) and Path(asked) == path:
        raise PermissionError(errno.EACCES, "Permission denied", str(asked))
    return ask(asked, *how, **more)
