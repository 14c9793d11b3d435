"""Write a publication beside the old one, then put it in its place.

There are two folders in turn: the site, and a hidden one beside it that holds the publication before. A build fills the hidden one,
mostly by leaving what is there already, and the two change names in one step. So a build touches only what differs.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO, TypeVar

from ..cache import Written
from ..output import Digest, Output, digest
from .exclusive import exchange, only_one

T = TypeVar("T")

NO_LINKS = frozenset({errno.EPERM, errno.EOPNOTSUPP, errno.EXDEV, errno.EMLINK})
"""What a file system answers that can't give a file a second name."""
LARGE = 1 << 20
"""Bytes to be read or written at a time, of a file that is large."""
GONE = (FileNotFoundError, NotADirectoryError, IsADirectoryError)
"""What is answered when something has given way already, alone or with its folder."""


@dataclass(frozen=True, slots=True)
class NewSite:
    """The folder that a build fills."""

    folder: Path
    old: Path
    """The site that it will replace."""
    files: Mapping[str, int]
    """What it holds from an earlier build: path → inode."""
    folders: Sequence[str]
    """The folders in it, outer ones first."""

    def write_all(self, outputs: Iterable[Output], before: Mapping[str, Written]) -> list[Written]:
        """Write every output; one that ``before`` says is the same in the old site is taken over."""
        return [self._same(output, before) or write_output(output, self.folder) for output in outputs]

    def copy(self, one: Written, path: str) -> Written:
        """Give a file of the new site a second address; it is the same file wherever the file system can do that."""
        source = f"{self.folder}/{one.digest.path}"
        copied = one._replace(digest=one.digest._replace(path=path))
        if self.files.get(path) == os.lstat(source).st_ino:
            return copied
        try:
            _put(_inside(self.folder, path), partial(os.link, source))
        except OSError as error:
            if error.errno not in NO_LINKS:
                raise
            return write_output(Output(path, Path(source).read_bytes()), self.folder)
        return copied

    def take_over(self, written: Iterable[Written]) -> bool:
        """Let files of the old site be files of the new one. False, with none taken, when one isn't as it was written."""
        old, path, missing = f"{self.old}/", "", []
        for (path, size, _), mtime_ns in written:  # this loop is gone through for every file of a site
            inode = _inode_of(old + path, size, mtime_ns)
            if inode is None:
                return False
            if self.files.get(path) != inode:
                missing.append(path)
        if not path:
            return False
        try:
            for path in missing:
                _put(_inside(self.folder, path), partial(os.link, old + path))
        except OSError as error:
            if error.errno in NO_LINKS:
                return False
            raise
        return True

    def is_as_written(self, one: Written) -> bool:
        """Whether a file of the old site is what an earlier build left there."""
        return _inode_of(f"{self.old}/{one.digest.path}", one.digest.bytes, one.mtime_ns) is not None

    def keep_only(self, paths: Iterable[str]) -> None:
        """Remove what is left of an earlier build. Two outputs with the same path are a fault of ours."""
        listed = list(paths)
        wanted = set(listed)
        if len(wanted) < len(listed):
            raise ValueError(f"Two outputs have the same path: {Counter(listed).most_common(1)[0][0]}")
        for path in self.files.keys() - wanted:
            with suppress(*GONE):
                Path(self.folder, path).unlink()
        folders = _folders_of(listed)  # in their order: those of one folder stand together
        for path in reversed(self.folders):
            if path not in folders:
                with suppress(*GONE):
                    Path(self.folder, path).rmdir()

    def _same(self, output: Output, before: Mapping[str, Written]) -> Written | None:
        known = before.get(output.path)
        return known if known and known.digest == digest(output) and self.take_over([known]) else None


@contextmanager
def new_site(site_dir: Path) -> Iterator[NewSite]:
    """A folder to write the new site into, beside the old one; it takes the old one's place at the end, if nothing failed.

    One build at a time: a second one waits. What a killed build left behind is put right first.
    """
    with only_one(site_dir):
        _put_right(site_dir)
        other = other_folder(site_dir)
        try:
            other.mkdir(parents=True, exist_ok=True)
            yield _look_into(other, site_dir)
            _put_in_place(other, site_dir)
        except BaseException:
            shutil.rmtree(other, ignore_errors=True)
            raise


def other_folder(site_dir: Path) -> Path:
    """Where the publication before stands, and where the next is made."""
    return _beside(site_dir, "forra")


def write_output(output: Output, folder: Path) -> Written:
    """Write one file, never into one that is there: it may also be the old site's."""
    with _new_file(output.path, folder) as file:
        file.write(output.data)
        file.flush()
        return Written(digest(output), os.fstat(file.fileno()).st_mtime_ns)


def write_chunks(path: str, chunks: Iterable[bytes], folder: Path) -> Written:
    """The same for a file that is too large to be held in memory."""
    seen, size = hashlib.sha256(), 0
    with _new_file(path, folder, LARGE) as file:
        for chunk in chunks:
            file.write(chunk)
            seen.update(chunk)
            size += len(chunk)
        file.flush()
        return Written(Digest(path, size, seen.hexdigest()), os.fstat(file.fileno()).st_mtime_ns)


def made_by_another(path: str, folder: Path) -> Written:
    """What is to be known of a file that another library wrote, and that no list tells the hash of."""
    found = os.lstat(f"{folder}/{path}")
    return Written(Digest(path, found.st_size, ""), found.st_mtime_ns)


def _new_file(path: str, folder: Path, buffering: int = -1) -> BinaryIO:
    handle = _put(_inside(folder, path), lambda target: os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644))
    return os.fdopen(handle, "wb", buffering)


def _look_into(folder: Path, old: Path) -> NewSite:
    """What a folder holds. Anything but files and folders is taken away."""
    files: dict[str, int] = {}
    folders = [""]
    for inner in folders:  # grows while it is walked
        with os.scandir(f"{folder}/{inner}") as entries:
            for entry in entries:
                path = f"{inner}/{entry.name}" if inner else entry.name
                if entry.is_dir(follow_symlinks=False):
                    folders.append(path)
                elif entry.is_file(follow_symlinks=False):
                    files[path] = entry.inode()
                else:
                    Path(entry.path).unlink()
    return NewSite(folder, old, files, folders[1:])


def _folders_of(paths: Iterable[str]) -> set[str]:
    """Every folder that files with these paths lie in."""
    found: set[str] = set()
    for path in paths:
        while (path := path.rpartition("/")[0]) and path not in found:
            found.add(path)
    return found


def _inside(folder: Path, path: str) -> str:
    if path.startswith("/") or ".." in path.split("/"):
        raise ValueError(f"An output would lie outside the site: {path}")
    return f"{folder}/{path}"


def _put(target: str, make: Callable[[str], T]) -> T:
    """Make a file, having made room and a folder for it."""
    try:
        return make(target)
    except FileExistsError:
        _make_room(Path(target))
    except FileNotFoundError:
        Path(target).parent.mkdir(parents=True, exist_ok=True)
    except NotADirectoryError:
        for folder in reversed(Path(target).parents):
            if folder.is_file():
                folder.unlink()
        Path(target).parent.mkdir(parents=True, exist_ok=True)
    return make(target)


def _make_room(target: Path) -> None:
    if target.is_dir():
        shutil.rmtree(target)
    else:
        target.unlink()


def _inode_of(path: str, size: int, mtime_ns: int) -> int | None:
    """The file's inode, if size and time are as we left them."""
    try:
        found = os.lstat(path)
    except OSError:
        return None
    return found.st_ino if found.st_size == size and found.st_mtime_ns == mtime_ns else None


def _beside(site_dir: Path, what: str) -> Path:
    """Folders of a build; hidden, in the same file system as the site."""
    return site_dir.with_name(f".{site_dir.name}.{what}")


def _put_in_place(new: Path, site_dir: Path) -> None:
    """The new folder takes the name in one step; the old one, if any, then has the new one's."""
    if not site_dir.exists():
        new.rename(site_dir)
    elif not exchange(new, site_dir):
        aside = _beside(site_dir, "undan")
        site_dir.rename(aside)
        new.rename(site_dir)
        aside.rename(new)


def _put_right(site_dir: Path) -> None:
    """After a build that was killed: a site taken aside goes back. A half-made folder is as good to begin from as any other."""
    aside = _beside(site_dir, "undan")
    if aside.exists() and not site_dir.exists():
        aside.rename(site_dir)
    shutil.rmtree(aside, ignore_errors=True)
