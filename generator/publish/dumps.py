"""Everything in one file: ``dump.ndjson.gz``, ``dump.json.gz`` and the database, from the documents as they were written.

The documents are compressed by the workers, each by itself: what hasn't changed since the build before is copied, not compressed.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import orjson

from ..cache import NOT_DUMPED, Dumped, Written
from ..render.api.documents import document_path
from ..render.api.files import BULK, ROOT, schema_url
from ..settings import Settings
from ..survey import Survey
from .database import write_database
from .gzip import HEADER, STORED_HEAD, Piece, compressed, member
from .write import NewSite, write_chunks

Packed = tuple[str, Piece, bytes]
"""Id, piece, its bytes."""
LIBRARIES = f"zlib {zlib.ZLIB_RUNTIME_VERSION}, SQLite {sqlite3.sqlite_version}"
LINES = ROOT + BULK["ndjson"]
OBJECT = ROOT + BULK["dump"]
NEW_LINE = b"\n"
COMMA = b","


def packed(id_: str, folder: Path) -> Packed:
    """A document compressed: the same keys and values as in its file, on one line."""
    data = Path(folder, ROOT + document_path(id_)).read_bytes()
    return id_, *compressed(orjson.dumps(orjson.loads(data)))


def write_dumps(survey: Survey, settings: Settings, new: NewSite, before: Dumped, files: Iterable[Written]) -> Dumped:
    """The dumps of the new site: taken over when no document has changed, else made anew of what has and what hasn't."""
    written = {one.digest.path: one.digest.sha256 for one in files}
    hashes = {post.id: written[ROOT + document_path(post.id)] for post in survey.base.in_use()}
    if before.libraries != LIBRARIES:
        before = NOT_DUMPED
    if hashes == {id_: sha256 for id_, (sha256, _) in before.documents.items()} and new.take_over(before.written):
        return before
    if not all(new.is_as_written(one) for one in before.written):
        before = NOT_DUMPED
    same = {id_ for id_, (sha256, _) in before.documents.items() if hashes.get(id_) == sha256}
    with ThreadPoolExecutor(1) as beside:  # the database lets go of the interpreter, and the workers need only be waited for
        database = beside.submit(write_database, new, list(hashes), list(before.documents), same)
        fresh = _packed(survey, [id_ for id_ in hashes if id_ not in same])
        pieces = {id_: before.documents[id_][1] if id_ in same else fresh[id_][0] for id_ in hashes}
        dumps = _write(pieces, _Old(new, before), {id_: data for id_, (_, data) in fresh.items()}, settings, new.folder)
        return Dumped({id_: (hashes[id_], piece) for id_, piece in pieces.items()}, (*dumps, database.result()), LIBRARIES)


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
        with self.path.open("rb") as file:
            for id_ in ids:
                place, size = self.places[id_]
                file.seek(place)
                yield file.read(size)


def _packed(survey: Survey, ids: Iterable[str]) -> dict[str, tuple[Piece, bytes]]:
    found = survey.crew.do("pack", [survey.refs[id_] for id_ in ids])
    return {id_: (piece, data) for id_, piece, data in found}


def _write(pieces: dict[str, Piece], old: _Old, fresh: dict[str, bytes], settings: Settings, folder: Path) -> list[Written]:
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
