"""Two things that the operating system does in one step: letting one build at a time in, and exchanging two folders."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

AT_FDCWD = -100
RENAME_EXCHANGE = 2


@contextmanager
def only_one(site_dir: Path) -> Iterator[None]:
    """Wait until no other build of the same site is under way. The lock ends with the process, however it ends."""
    try:
        import fcntl
    except ImportError:  # no such locks on this system: builds still keep to folders of their own
        yield
        return
    site_dir.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(site_dir.parent, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        fcntl.flock(handle, fcntl.LOCK_UN)  # also when a child process has inherited the handle
        os.close(handle)


def exchange(one: Path, other: Path) -> bool:
    """Let two folders change names in one step (Linux, ``renameat2`` with ``RENAME_EXCHANGE``). False where that can't be done."""
    if sys.platform != "linux":
        return False
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    return rename is not None and rename(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), RENAME_EXCHANGE) == 0
