"""Everything in one file: the same values as in the documents' own files, and the same bytes however it was made."""

from __future__ import annotations

import errno
import gzip
import hashlib
import json
import shutil
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from generator.publish import database
from generator.publish.dumps import document_in, packed, written_document
from generator.publish.tables import COLUMNS, VERSION
from generator.render.api.documents import document
from generator.site.host import build
from generator.site.mkdocs_plugin import Options
from tests.conftest import ROOT
from tests.disk import put
from tests.helpers import AREA, TODAY, body, site_settings, stod
from tests.helpers import base as load_base

API = "api/v1/"


@pytest.fixture
def base(site: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(f"{(site / API / 'kunskapsstod.sqlite').as_uri()}?mode=ro", uri=True)) as opened:
        yield opened


def documents(site: Path) -> list[dict[str, Any]]:
    return [json.loads(path.read_bytes()) for path in sorted((site / API / "kunskapsstod").glob("*.json"))]


def test_each_line_is_a_document(site: Path) -> None:
    lines = gzip.decompress((site / API / "dump.ndjson.gz").read_bytes()).decode().splitlines()
    assert [json.loads(line) for line in lines] == documents(site)
    assert all(line.startswith('{"$schema":') for line in lines)


def test_the_object_holds_the_same_and_names_its_schema_first(site: Path) -> None:
    data = json.loads(gzip.decompress((site / API / "dump.json.gz").read_bytes()))
    assert list(data) == ["$schema", "antal", "dokument"]
    assert data["$schema"] == "https://kunskapsstod.example/api/v1/schema/dump.schema.json"
    assert data["dokument"] == documents(site)
    assert data["antal"] == len(data["dokument"])


@pytest.mark.parametrize("name", ["dump.ndjson.gz", "dump.json.gz"])
def test_gzip_of_one_member_without_time_and_name(site: Path, name: str) -> None:
    data = (site / API / name).read_bytes()
    assert data[:10] == b"\x1f\x8b\x08\0\0\0\0\0\0\xff"
    reader = zlib.decompressobj(zlib.MAX_WBITS | 16)
    reader.decompress(data)
    assert reader.eof
    assert reader.unused_data == b""


def test_tables_hold_what_the_documents_hold(site: Path, base: sqlite3.Connection) -> None:
    found = documents(site)
    assert base.execute("SELECT id, titel, experimentell FROM dokument ORDER BY nr").fetchall() == [
        (one["id"], one["titel"], int(one["experimentell"])) for one in found
    ]
    assert base.execute("SELECT dokument, kod, text FROM avsnitt ORDER BY nr").fetchall() == [
        (one["id"], section["kod"], section["text"]) for one in found for section in one["sektioner"]
    ]
    assert base.execute("SELECT rid, styrka, prioritet FROM rekommendation ORDER BY nr").fetchall() == [
        (one["rid"], one["styrka"], one.get("prioritet")) for document in found for one in document["rekommendationer"]
    ]
    assert base.execute("SELECT dokument, system, kod, undertrad FROM kod ORDER BY nr").fetchall() == [
        (one["id"], system, code["kod"], int(code["undertrad"]))
        for one in found
        for system, codes in one["koder"].items()
        for code in codes
    ]
    assert base.execute("SELECT dokument, synonym FROM synonym ORDER BY nr").fetchall() == [
        (one["id"], word) for one in found for word in one["synonymer"]
    ]


def test_every_column_is_described(base: sqlite3.Connection) -> None:
    described = base.execute("SELECT tabell, kolumn FROM beskrivning WHERE tabell <> 'sok'").fetchall()
    columns = [
        (table, column) for table in COLUMNS for (column,) in base.execute("SELECT name FROM pragma_table_info(?)", (table,))
    ]
    assert described == columns


def test_search_finds_swedish_words_and_is_whole(base: sqlite3.Connection) -> None:
    def ids(words: str) -> set[str]:
        query = "SELECT avsnitt.dokument FROM sok JOIN avsnitt ON avsnitt.nr = sok.rowid WHERE sok MATCH ?"
        return {id_ for (id_,) in base.execute(query, (words,))}

    assert "gikt" in ids("allopurinol")
    assert "gikt" in ids("titel: gikt AND text: PRIMÄRVÅRDEN")
    assert "gikt" not in ids("titel: gikt AND text: primarvarden")
    assert ids("portvinstå") == {"gikt"}


def test_the_database_is_sound(site: Path, tmp_path: Path) -> None:
    copy = tmp_path / "kopia.sqlite"
    copy.write_bytes((site / API / "kunskapsstod.sqlite").read_bytes())
    with closing(sqlite3.connect(copy)) as base:
        assert base.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert base.execute("PRAGMA user_version").fetchone() == (VERSION,)
        assert base.execute("PRAGMA page_size").fetchone() == (4096,)
        base.execute("INSERT INTO sok (sok, rank) VALUES ('integrity-check', 1)")


def test_a_full_disk_is_the_error_that_it_is_elsewhere(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(site / API / "kunskapsstod", tmp_path / API / "kunskapsstod")
    ids = sorted(path.stem for path in (site / API / "kunskapsstod").glob("*.json"))
    monkeypatch.setattr(database, "SET_UP", f"{database.SET_UP}PRAGMA max_page_count = 40;\n")
    with pytest.raises(OSError, match="No space left") as caught:
        database.write_database(tmp_path, tmp_path, ids, [], set())
    assert caught.value.errno == errno.ENOSPC


def test_what_is_copied_from_the_build_before_gives_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Documents that are changed, new, gone and the same, in every order."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    steps = (
        {"stod-b": "Ett", "stod-d": "Ett", "stod-f": "Ett"},
        {"stod-a": "Nytt", "stod-b": "Ett", "stod-d": "Två", "stod-e": "Nytt", "stod-f": "Ett"},
        {"stod-b": "Ett", "stod-f": "Ett", "stod-g": "Nytt"},
        {"stod-b": "Ett", "stod-f": "Ett", "stod-g": "Nytt"},
        {"stod-g": "Nytt"},
    )
    for number, texts in enumerate(steps):
        content = tmp_path / "content"
        for path in (content / "kunskapsstod").glob("*.md"):
            path.unlink()
        files = {f"kunskapsstod/{id_}.md": stod(id_, body("Behandling", text)) for id_, text in texts.items()}
        for inner, text in {**AREA, **files}.items():
            (content / inner).parent.mkdir(parents=True, exist_ok=True)
            (content / inner).write_text(text, "utf-8")
        for name in ("site", f"new-{number}"):
            build(ROOT / "mkdocs.yml", tmp_path / name, Options(content=content, today=TODAY, search=False))
        assert _bulk(tmp_path / "site") == _bulk(tmp_path / f"new-{number}")
        assert [one["id"] for one in documents(tmp_path / "site")] == sorted(texts)


def _bulk(site: Path) -> dict[str, str]:
    names = ("dump.ndjson.gz", "dump.json.gz", "kunskapsstod.sqlite")
    return {name: hashlib.sha256((site / API / name).read_bytes()).hexdigest() for name in names}


def test_a_document_is_packed_alike_from_its_value_and_from_its_file(tmp_path: Path) -> None:
    settings = site_settings()
    loaded = load_base({**AREA, "kunskapsstod/prov.md": stod("prov", body("Behandling", "Å ä ö, 5 mg."))})
    output = document(loaded.stod["prov"], loaded.base, settings).output(settings)
    put({output.path: output.data}, tmp_path)
    assert packed("prov", document_in([output], "prov")) == packed("prov", written_document("prov", tmp_path))
