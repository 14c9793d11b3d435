"""Write a publication beside the old one, then put it in its place."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TypeVar

from ..cache import Written
from ..render.output import Digest, Output, digest
from .exclusive import exchange, only_one

T = TypeVar("T")

LARGE = 1000
"""From this many supports on, the old site is removed in the background."""


@contextmanager
def new_site(site_dir: Path) -> Iterator[Path]:
    """A folder to write the new site into, beside the old one; it takes the old one's place at the end, if nothing failed.

    One build at a time: a second one waits. What a killed build left behind is put right first.
    """
    with only_one(site_dir):
        _put_right(site_dir)
        new = _beside(site_dir, "ny")
        try:
            new.mkdir(parents=True)
            yield new
            _put_in_place(new, site_dir)
        finally:
            _remove(new)


def write_output(output: Output, folder: Path) -> Written:
    """Write one file; two with the same path are a fault of ours."""
    target = _inside(folder, output.path)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    handle = _with_folder(target, lambda: os.open(target, flags, 0o644))
    with os.fdopen(handle, "wb") as file:
        file.write(output.data)
        file.flush()
        return Written(digest(output), os.fstat(handle).st_mtime_ns)


def link_unchanged(written: Iterable[Written], old: Path, folder: Path) -> bool:
    """Take files over from the old site without reading them. False, with none taken, when one isn't as it was written."""
    pairs = [(f"{old}/{one.digest.path}", _inside(folder, one.digest.path), one) for one in written]
    if not pairs or not all(_is_as_written(before, one) for before, _, one in pairs):
        return False
    for before, target, _ in pairs:
        _with_folder(target, partial(os.link, before, target))
    return True


def write_all(outputs: Iterable[Output], folder: Path) -> list[Digest]:
    """Write every output and say what was written."""
    return [write_output(output, folder).digest for output in outputs]


def _inside(folder: Path, path: str) -> str:
    if path.startswith("/") or ".." in path.split("/"):
        raise ValueError(f"An output would lie outside the site: {path}")
    return f"{folder}/{path}"


def _with_folder(target: str, make: Callable[[], T]) -> T:
    """Make a file; when its folder isn't there, that first."""
    try:
        return make()
    except FileNotFoundError:
        Path(target).parent.mkdir(parents=True, exist_ok=True)
        return make()


def _is_as_written(path: str, one: Written) -> bool:
    try:
        found = os.lstat(path)
    except OSError:
        return False
    return (found.st_size, found.st_mtime_ns) == (one.digest.bytes, one.mtime_ns)


def _beside(site_dir: Path, what: str) -> Path:
    """Folders of a build under way; hidden, in the same file system as the site."""
    return site_dir.with_name(f".{site_dir.name}.{what}")


def _put_in_place(new: Path, site_dir: Path) -> None:
    """The new folder takes the name in one step; the old one, if any, then has the new one's."""
    if not site_dir.exists():
        new.rename(site_dir)
    elif not exchange(new, site_dir):
        old = _beside(site_dir, "gammal")
        site_dir.rename(old)
        new.rename(site_dir)
        _remove(old)


def _put_right(site_dir: Path) -> None:
    """After a build that was killed: a site taken aside goes back, half-made ones go away."""
    old = _beside(site_dir, "gammal")
    if old.exists() and not site_dir.exists():
        old.rename(site_dir)
    for rest in (old, _beside(site_dir, "ny")):
        shutil.rmtree(rest, ignore_errors=True)


def _remove(folder: Path) -> None:
    """Take away what the new site has replaced. A large folder takes seconds that nobody has to wait for."""
    if not folder.exists():
        return
    aside = folder.with_name(f"{folder.name}.{os.getpid()}")
    folder.rename(aside)
    if sum(1 for _ in (aside / "kunskapsstod").glob("*")) < LARGE:
        shutil.rmtree(aside, ignore_errors=True)
    else:
        command = [sys.executable, "-c", "import shutil, sys; shutil.rmtree(sys.argv[1], ignore_errors=True)", str(aside)]
        subprocess.Popen(command, start_new_session=True, stdin=subprocess.DEVNULL)  # noqa: S603 - fixed arguments
