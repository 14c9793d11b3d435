"""Everything in one file: ``dump.ndjson.gz``, ``dump.json.gz`` and the database, from the documents as they were written.

The documents are compressed by the workers, each by itself: what hasn't changed since the build before is copied, not compressed.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from ..aside import Aside
from ..cache import NOT_DUMPED, Dumped, Remembered, Written
from ..model import Kunskapsbas
from ..output import Output
from ..render.api.documents import document_path
from ..render.api.files import BULK, ROOT, schema_url
from ..settings import Settings
from ..survey import Survey
from .database import write_database
from .gzip import HEADER, STORED_HEAD, Piece, compressed, member
from .write import LARGE, NewSite, write_chunks

Packed = tuple[str, Piece, bytes]
"""Id, piece, its bytes."""
LIBRARIES = f"zlib {zlib.ZLIB_RUNTIME_VERSION}, SQLite {sqlite3.sqlite_version}"
LINES = ROOT + BULK["ndjson"]
OBJECT = ROOT + BULK["dump"]
NEW_LINE = b"\n"
COMMA = b","


def packed(id_: str, document: Any) -> Packed:
    """A document, or its tombstone, compressed: the same keys and values as in its file, on one line."""
    return id_, *compressed(orjson.dumps(document))


def document_in(outputs: Iterable[Output], id_: str) -> Any:
    """The value that a support's document is written from."""
    path = ROOT + document_path(id_)
    return next(output.value for output in outputs if output.path == path)


def written_document(id_: str, folder: Path) -> Any:
    """The same, read from the file: for one that stands as the build before left it."""
    return orjson.loads(Path(folder, ROOT + document_path(id_)).read_bytes())


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What the dumps are to hold, and what of it the build before has."""

    new: NewSite
    hashes: Mapping[str, str]
    """Support id → SHA-256 of its document, in the order of the dumps."""
    before: Dumped
    same: Set[str]
    """The documents that are as they were."""
    taken: bool
    """Whether nothing has changed: the files have been taken over."""

    def fresh(self, survey: Survey) -> dict[str, tuple[Piece, bytes]]:
        """The documents that aren't as they were, compressed by the workers."""
        found = survey.crew.do("pack", [survey.refs[id_] for id_ in self.hashes if id_ not in self.same])
        return {id_: (piece, data) for id_, piece, data in found}

    def dumps(self, fresh: Mapping[str, tuple[Piece, bytes]], settings: Settings) -> tuple[list[Written], Mapping[str, Piece]]:
        """The two dumps, and the pieces that they consist of."""
        old = {id_: piece for id_, (_, piece) in self.before.documents.items()}
        if self.taken:
            return [*self.before.written[:-1]], old
        pieces = {id_: old[id_] if id_ in self.same else fresh[id_][0] for id_ in self.hashes}
        data = {id_: data for id_, (_, data) in fresh.items()}
        return _write(pieces, _Old(self.new, self.before), data, settings, self.new.folder), pieces

    def begin_database(self, aside: Aside) -> Callable[[], Written]:
        """It takes the longest of all. What is returned waits for it."""
        if self.taken:
            return lambda: self.before.written[-1]
        return aside.begin(write_database, self.new.folder, self.new.old, [*self.hashes], [*self.before.documents], self.same)

    def remembered(self, pieces: Mapping[str, Piece], written: Iterable[Written]) -> Dumped:
        return Dumped({id_: (sha256, pieces[id_]) for id_, sha256 in self.hashes.items()}, tuple(written), LIBRARIES)


def plan_dumps(base: Kunskapsbas, new: NewSite, before: Dumped, stod: Mapping[str, Remembered], kept: Set[str]) -> Plan:
    """Given all supports, and those of them that are ``kept`` as they were at the build before. What that one left counts only as
    long as nobody has touched it.
    """
    known = {id_: sha256 for id_, (sha256, _) in before.documents.items() if id_ in kept}
    hashes = {post.id: known.get(post.id) or _document_hash(post.id, stod[post.id].written) for post in base.in_use()}
    if before.libraries != LIBRARIES or not all(new.is_as_written(one) for one in before.written):
        before = NOT_DUMPED
    same = {id_ for id_, (sha256, _) in before.documents.items() if hashes.get(id_) == sha256}
    taken = hashes.keys() == before.documents.keys() == same and new.take_over(before.written)
    return Plan(new=new, hashes=hashes, before=before, same=same, taken=taken)


def _document_hash(id_: str, files: Iterable[Written]) -> str:
    path = ROOT + document_path(id_)
    return next(one.digest.sha256 for one in files if one.digest.path == path)


class _Old:
    """The pieces in the dump of the build before."""

    def __init__(self, new: NewSite, before: Dumped) -> None:
        self.path = new.old / LINES
        self.places: dict[str, tuple[int, int]] = {}
        place = len(HEADER)
        for id_, (_, piece) in before.documents.items():
            self.places[id_] = place, piece.size
            place += piece.size + STORED_HEAD + len(NEW_LINE)

    def read(self, ids: Iterable[str]) -> Iterator[bytes]:
        with self.path.open("rb", LARGE) as file:
            for id_ in ids:
                place, size = self.places[id_]
                file.seek(place)
                yield file.read(size)


def _write(pieces: Mapping[str, Piece], old: _Old, fresh: Mapping[str, bytes], settings: Settings, folder: Path) -> list[Written]:
    def documents() -> Iterator[tuple[Piece, bytes]]:
        kept = old.read(id_ for id_ in pieces if id_ not in fresh)
        for id_, piece in pieces.items():
            yield piece, fresh[id_] if id_ in fresh else next(kept)

    opening = f'{{"$schema":"{schema_url(settings, "dump")}","antal":{len(pieces)},"dokument":['.encode()
    return [
        write_chunks(LINES, member(part for document in documents() for part in (document, NEW_LINE)), folder),
        write_chunks(OBJECT, member(_list(opening, documents())), folder),
    ]


def _list(opening: bytes, documents: Iterable[tuple[Piece, bytes]]) -> Iterator[bytes | tuple[Piece, bytes]]:
    """The documents as a list within an object."""
    yield opening
    for number, document in enumerate(documents):
        if number:
            yield COMMA
        yield document
    yield b"]}\n"
