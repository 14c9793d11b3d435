"""Disk → text. The content folder is walked once; a file that can't be taken as text is a fault, not a stop.

Pull requests come from strangers: symbolic links are not followed, files are capped, and text has to be strict UTF-8.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from .diagnostics import Fault, Location
from .mall.platser import Kind, Plats, plats_of

MAX_BYTES = 64 * 1024
"""No text that a person writes is longer; the cap keeps every later stage bounded."""
MAX_FILES = 25_000
SUFFIXES = (".md", ".yml", ".yaml")
_OPEN = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""Not through a link, and not waiting for somebody to write."""
_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """One file of the content folder, read. ``text`` is None when it couldn't be; then ``faults`` say why."""

    path: str
    """As shown to people: the content folder as given, and the path in it."""
    inner: str
    """Relative to the content folder, with slashes."""
    plats: Plats
    text: str | None
    faults: tuple[Fault, ...] = ()
    sha256: str = ""
    """Of its bytes; of none when it is no ordinary file of a permitted size."""


class Stamp(NamedTuple):
    """What the file system says of a file without reading it."""

    mtime_ns: int
    bytes: int
    inode: int
    changed_ns: int
    """When anything of it changed, its permissions too; nobody can set it back."""


UNSEEN = Stamp(0, 0, 0, 0)
"""Of what the file system says nothing of."""


@dataclass(frozen=True, slots=True)
class FileRef:
    """A source file found, not yet read."""

    path: Path
    inner: str
    plats: Plats
    stamp: Stamp


class TooManyFiles(Exception):
    """The folder holds more files than a base can have."""

    def __init__(self, content: Path, count: int) -> None:
        super().__init__(f"{count} files")
        location = Location(content.as_posix(), 1, 1, 1, 1)
        fault = Fault("for-manga-filer", location, {"antal": count, "hogst": MAX_FILES})
        self.file = SourceFile(path=location.path, inner="", plats=Plats(Kind.SIDA, ""), text=None, faults=(fault,))


def find_files(content: Path) -> list[FileRef]:
    """Every source file under ``content``, in the order of the paths. A missing folder means an empty base."""
    found = sorted(_walk(content))
    if len(found) > MAX_FILES:
        raise TooManyFiles(content, len(found))
    shown = ((inner, _text(inner), stamp) for inner, stamp in found)
    return [FileRef(content / inner, text, plats, stamp) for inner, text, stamp in shown if (plats := _plats(text)) is not None]


def _plats(inner: str) -> Plats | None:
    """The place of a source file; a folder that isn't looked into is as good as a page that can't be read."""
    return plats_of(inner) if inner.endswith(SUFFIXES) else Plats(Kind.SIDA, "")


def read_content(content: Path) -> Iterator[SourceFile]:
    """Every source file under ``content``, read."""
    try:
        refs = find_files(content)
    except TooManyFiles as refused:
        yield refused.file
        return
    yield from (read_file(ref) for ref in refs)


def _walk(content: Path) -> Iterator[tuple[str, Stamp]]:
    """Every source file, and what can't be looked into: a folder that may not be listed, a link to one."""
    folders = [""]
    for folder in folders:  # grows while it is walked
        try:
            with os.scandir(f"{content}/{folder}") as entries:
                found = [entry for entry in entries if not entry.name.startswith(".")]
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError:
            yield folder.removesuffix("/"), UNSEEN
            continue
        for entry in found:
            inner = f"{folder}{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                folders.append(f"{inner}/")
            elif (entry.name.endswith(SUFFIXES) or _leads_to_folder(entry)) and (stamp := _stamp(entry)):
                yield inner, stamp


def _leads_to_folder(entry: os.DirEntry[str]) -> bool:
    """Whether it is a link to a folder; one that leads nowhere to be seen may be."""
    try:
        return entry.is_symlink() and entry.is_dir()
    except OSError:
        return True


def _stamp(entry: os.DirEntry[str]) -> Stamp | None:
    """None when it has been taken away meanwhile."""
    try:
        seen = entry.stat(follow_symlinks=False)
    except FileNotFoundError:
        return None
    except OSError:
        return UNSEEN
    return Stamp(seen.st_mtime_ns, seen.st_size, seen.st_ino, seen.st_ctime_ns)


def _text(name: str) -> str:
    """A name as text: bytes that are none are shown as such."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def read_file(ref: FileRef) -> SourceFile:
    """One file as text; a file that can't be taken as text has none, and a fault that says why."""
    path, inner, plats = ref.path, ref.inner, ref.plats
    shown = _text(path.as_posix())

    def result(text: str | None, fault: str = "", line: int = 1, column: int = 1, **facts: object) -> SourceFile:
        faults = (Fault(fault, Location(shown, line, column, line, column), facts),) if fault else ()
        return SourceFile(path=shown, inner=inner, plats=plats, text=text, faults=faults, sha256=hashlib.sha256(raw).hexdigest())

    raw = b""
    try:
        raw, size = _bytes(path)
    except OSError as error:
        return result(None, "ingen-vanlig-fil", stangd=isinstance(error, PermissionError))
    if size > MAX_BYTES:
        raw = b""
        return result(None, "for-stor-fil", bytes=size, hogst=MAX_BYTES)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8").removeprefix("\ufeff")
        return result(None, "ej-utf8", *_position(before, len(before)), byte=raw[error.start])
    bom = text.startswith("\ufeff")
    text = text.removeprefix("\ufeff")
    if (position := text.find("\0")) >= 0:
        return result(None, "nolltecken", *_position(text, position))
    return result(text, "bom" if bom else "")


def _bytes(path: Path) -> tuple[bytes, int]:
    """The bytes of an ordinary file, one more than permitted at most, and its size. Anything else is an :class:`OSError`.

    It is opened once and then looked at, without waiting: it may be taken away or become something else at any time.
    """
    with os.fdopen(os.open(path, _OPEN), "rb") as file:
        seen = os.fstat(file.fileno())
        if not stat.S_ISREG(seen.st_mode):
            raise OSError(errno.EINVAL, "no ordinary file")
        raw = file.read(MAX_BYTES + 1)
    return raw, max(seen.st_size, len(raw))


@lru_cache(maxsize=16)
def source_lines(path: str) -> tuple[str, ...]:
    """The lines of a file; none when it isn't to be read."""
    try:
        raw, size = _bytes(Path(path))
    except (OSError, ValueError):
        return ()
    text = (raw if size <= MAX_BYTES else b"").decode("utf-8", errors="replace").removeprefix("\ufeff")
    return tuple(_LINE_END.split(text))


def source_line(place: Location) -> str:
    """The line where a place begins, to be shown beside what was found there; empty when it isn't to be read."""
    lines = source_lines(place.path)
    return lines[place.line - 1] if place.line <= len(lines) else ""


def _position(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1
