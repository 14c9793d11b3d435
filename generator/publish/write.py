"""Write a publication beside the old one, then put it in its place."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

from ..render.output import Output


def write_site(outputs: Iterable[Output], site_dir: Path, finish: Callable[[Path], None]) -> None:
    """Write all outputs into a new folder, let ``finish`` add to it, and swap it with ``site_dir``.

    Files that are unchanged are linked from the old site, not written. If anything fails, the old site stays.
    """
    new = site_dir.with_name(f".{site_dir.name}.ny-{os.getpid()}")
    shutil.rmtree(new, ignore_errors=True)
    try:
        new.mkdir(parents=True)
        _write_all(outputs, new, site_dir)
        finish(new)
        _swap(new, site_dir)
    finally:
        shutil.rmtree(new, ignore_errors=True)


def _write_all(outputs: Iterable[Output], new: Path, old: Path) -> None:
    seen: set[str] = set()
    for output in outputs:
        path = PurePosixPath(output.path)
        if path.is_absolute() or ".." in path.parts or output.path in seen:
            raise ValueError(f"two outputs have the same path, or it leads out of the site: {output.path}")
        seen.add(output.path)
        _write(output, new / path, old / path)


def _write(output: Output, target: Path, before: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if _holds(before, output.data):
        os.link(before, target)
    else:
        target.write_bytes(output.data)


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def _swap(new: Path, site_dir: Path) -> None:
    """The new folder takes the name; the old one is taken aside first and removed last."""
    old = site_dir.with_name(f".{site_dir.name}.gammal-{os.getpid()}")
    if site_dir.exists():
        site_dir.rename(old)
    try:
        new.rename(site_dir)
    except OSError:
        if old.exists():
            old.rename(site_dir)
        raise
    shutil.rmtree(old, ignore_errors=True)
