"""``kunskapsstod.sqlite``: the documents as tables, with a full-text index (SQLite's FTS5).

The same documents give the same bytes within one version of SQLite, whether a row was copied from the build before or made now:
each table is filled in one go in the order of its ``nr``, nothing is deleted, and there is no time in it.
"""

from __future__ import annotations

import errno
import os
import re
import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import orjson

from ..cache import Written
from ..render.api.documents import document_path
from ..render.api.files import BULK, ROOT
from .tables import COLUMNS, INDEXES, STEP, VERSION, Row, rows_of
from .write import made_by_another, write_chunks

DATABASE = ROOT + BULK["sqlite"]
SET_UP = f"""\
PRAGMA page_size = 4096;
PRAGMA encoding = 'UTF-8';
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -65536;
PRAGMA user_version = {VERSION};
"""
SEARCH = """\
CREATE VIEW sokbart (nr, titel, synonymer, rubrik, text) AS
  SELECT avsnitt.nr, titel, synonymer, rubrik, text FROM avsnitt JOIN dokument ON dokument.nr = avsnitt.nr / 100000;
CREATE VIRTUAL TABLE sok USING fts5 (
  titel, synonymer, rubrik, text, content = 'sokbart', content_rowid = 'nr', tokenize = 'unicode61 remove_diacritics 0'
);
INSERT INTO sok (sok, rank) VALUES ('automerge', 0), ('hashsize', 8388608);
INSERT INTO sok (sok) VALUES ('rebuild');
INSERT INTO sok (sok, rank) VALUES ('automerge', 4), ('hashsize', 1048576);
"""
"""One row for each section. å, ä and ö are letters of their own: «for» doesn't find «för».

It is made in pieces of 8 MiB that aren't merged: nine of them at ten thousand supports. Pieces of 1 MiB, the usual size, would be
merged again and again until fourteen were left, in half as much time again. When it is made, the usual values hold.
"""
LARGEST = "avsnitt"
EXPLAINED = "Fulltextindex över avsnitt: SELECT avsnitt.* FROM sok JOIN avsnitt ON avsnitt.nr = sok.rowid WHERE sok MATCH 'urat'"


class Run(NamedTuple):
    """Documents that follow on each other and come from the same place."""

    first: int
    size: int
    old: int | None
    """Number of the first in the database of the build before; None where the documents are read from their files."""


def write_database(folder: Path, old: Path, ids: Sequence[str], before: Sequence[str], same: Collection[str]) -> Written:
    """The database of the documents ``ids`` in the folder of the new site. Rows of those in ``same`` are taken from that of the old
    one, which has ``before``. A full disk is the same error as where anything else is written.
    """
    write_chunks(DATABASE, (), folder)  # an empty file of its own: what stood there may also be the old site's
    runs = list(_runs(ids, {id_: number for number, id_ in enumerate(before)}, same))
    with closing(sqlite3.connect(_uri(folder), uri=True, isolation_level=None)) as base:
        try:
            base.executescript(SET_UP)
            if same:
                base.execute("ATTACH ? AS gammal", (f"{_uri(old)}?mode=ro",))
            base.execute("BEGIN")
            _fill(base, folder, ids, runs)
            _explain(base)
            base.execute("COMMIT")
            base.executescript(SEARCH)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_FULL:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), DATABASE) from error
            raise
    return made_by_another(DATABASE, folder)


def _uri(folder: Path) -> str:
    return (folder / DATABASE).absolute().as_uri()


def _runs(ids: Sequence[str], numbers: dict[str, int], same: Collection[str]) -> Iterator[Run]:
    """The documents in order, in as few runs as possible."""
    old = [numbers[id_] if id_ in same else None for id_ in ids]
    starts = [0, *(at for at in range(1, len(old)) if not _follows(old[at - 1], old[at])), len(old)] if old else []
    for first, end in pairwise(starts):
        yield Run(first, end - first, old[first])


def _follows(one: int | None, other: int | None) -> bool:
    return one is other is None or (one is not None and other == one + 1)


def _fill(base: sqlite3.Connection, folder: Path, ids: Sequence[str], runs: Sequence[Run]) -> None:
    """Table by table, the largest first: what the others need of the documents that are read is kept meanwhile."""
    kept: dict[tuple[str, int], list[Row]] = {(table, run.first): [] for table in COLUMNS for run in runs}
    for table in sorted(COLUMNS, key=lambda table: table != LARGEST):
        columns = [f"{name} INTEGER PRIMARY KEY" if name == "nr" else name for name in COLUMNS[table]]
        base.execute(f"CREATE TABLE {table} ({', '.join(columns)})")
        insert = f"INSERT INTO {table} VALUES ({', '.join('?' for _ in columns)})"  # noqa: S608 - our own names
        for run in runs:
            if run.old is not None:
                _copy(base, table, run, run.old)
            elif table == LARGEST:
                base.executemany(insert, _read(folder, ids, run, kept))
            else:
                base.executemany(insert, kept.pop((table, run.first)))
    for index in INDEXES:
        base.execute(f"CREATE INDEX {re.sub('[^a-z]+', '_', index).strip('_')} ON {index}")


def _read(folder: Path, ids: Sequence[str], run: Run, kept: Mapping[tuple[str, int], list[Row]]) -> Iterator[Row]:
    """The rows of the largest table, from the documents' files; those of the others are put aside."""
    for number in range(run.first, run.first + run.size):
        data = orjson.loads((folder / ROOT / document_path(ids[number])).read_bytes())
        for table, rows in rows_of(data).items():
            start = number if table == "dokument" else number * STEP
            numbered = [(start + place, *row) for place, row in enumerate(rows)]
            if table == LARGEST:
                yield from numbered
            else:
                kept[table, run.first].extend(numbered)


def _copy(base: sqlite3.Connection, table: str, run: Run, old: int) -> None:
    step = 1 if table == "dokument" else STEP
    rest = ", ".join(name for name in COLUMNS[table] if name != "nr")
    base.execute(
        f"INSERT INTO {table} SELECT nr + ?, {rest} FROM gammal.{table} WHERE nr >= ? AND nr < ? ORDER BY nr",  # noqa: S608 - our names
        ((run.first - old) * step, old * step, (old + run.size) * step),
    )


def _explain(base: sqlite3.Connection) -> None:
    """The tables described in a table."""
    base.execute("CREATE TABLE beskrivning (tabell, kolumn, text)")
    rows = [(table, column, text) for table, columns in COLUMNS.items() for column, text in columns.items()]
    base.executemany("INSERT INTO beskrivning VALUES (?, ?, ?)", [*rows, ("sok", "", EXPLAINED)])
