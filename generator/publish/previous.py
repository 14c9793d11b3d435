"""The publication before this one, read from its folder or from the web: what the next has to carry on.

Only what the manifest names is read, and only if it has the hash that stands there: half a publication is none.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

import orjson
import urllib3

from ..feed import Feed
from ..mall.vokabular import Gravstensstatus
from ..model import Publicerat, Publicering
from ..output import Output
from ..render.api import changes
from ..render.api.documents import document_path
from ..render.api.files import ROOT
from ..render.api.manifest import GRAVSTENAR, SIDOR, VERSIONER, named

Read = Callable[[str], bytes]
"""Path from the site's root → the file's bytes."""

TIMEOUT = urllib3.Timeout(connect=10, read=60)
RETRIES = urllib3.Retry(4, backoff_factor=0.5, status_forcelist=(429, 500, 502, 503, 504))
AT_ONCE = 8
"""Requests under way."""


class PreviousUnreadable(Exception):
    """The publication before can't be read whole. The message is Swedish, for people."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Previous:
    """What is carried on. Without a publication before, everything in it is empty."""

    feed: Feed = field(default_factory=Feed)
    full: tuple[bytes, ...] = ()
    """The full segments of the feed, as they were."""
    publicering: Publicering | None = None
    hashes: Mapping[str, str]
    """SHA-256 of each file that may be read, by path."""
    read: Read

    def document(self, id_: str) -> dict[str, Any]:
        """A document's file, or its tombstone, as it was."""
        return _json(self.file(ROOT + document_path(id_)))

    def file(self, path: str) -> bytes:
        """A file as it was. Raises :class:`PreviousUnreadable` when it isn't what the manifest says."""
        data = self.read(path)
        if hashlib.sha256(data).hexdigest() != self.hashes[path]:
            raise PreviousUnreadable(f"{path} är inte den fil som manifestet anger.")
        return data

    def files(self, paths: Iterable[str]) -> list[Output]:
        """Several files, fetched at once."""
        paths = list(paths)
        with ThreadPoolExecutor(AT_ONCE) as pool:
            return [Output(path, data) for path, data in zip(paths, pool.map(self.file, paths), strict=True)]


def nothing_before() -> Previous:
    return Previous(hashes={}, read=_no_file)


def read_previous(where: str) -> Previous:
    """The publication whose root is a folder or an http(s) URL. Raises :class:`PreviousUnreadable`."""
    read = partial(_from_web, urllib3.PoolManager(timeout=TIMEOUT, retries=RETRIES, maxsize=AT_ONCE), where.rstrip("/"))
    read = read if where.startswith(("https://", "http://")) else partial(_from_folder, Path(where))
    manifest = _json(read(f"{ROOT}manifest.json"))
    try:
        return _previous(manifest, read)
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise PreviousUnreadable(f"Manifestet har inte den form som väntas ({error!r}).") from error


def _previous(manifest: Mapping[str, Any], read: Read) -> Previous:
    hashes = _hashes(manifest["filer"]) | _hashes(manifest["delar"])
    first = Previous(hashes=hashes, read=read)
    parts = {Path(one["path"]).stem: _json(first.file(one["path"].lstrip("/")))["filer"] for one in manifest["delar"]}
    for entries in parts.values():
        hashes |= _hashes(entries)
    index = _json(first.file(f"{ROOT}index.json"))
    feed, full = _feed(_json(first.file(f"{ROOT}andringar/index.json")), first)
    if (feed.epok, feed.senaste) != (manifest["epok"], manifest["sekvens"]):
        raise PreviousUnreadable("Manifestet och ändringsflödet hör inte till samma publicering.")
    return Previous(feed=feed, full=full, publicering=_publicering(index, parts, first), hashes=hashes, read=read)


def _feed(index: Mapping[str, Any], previous: Previous) -> tuple[Feed, tuple[bytes, ...]]:
    if index["storlek"] != changes.SEGMENT:
        raise PreviousUnreadable(f"Flödets segment har {index['storlek']} händelser, inte {changes.SEGMENT}.")
    numbers = range(1, len(index["segment"]) + 1)
    segments = [output.data for output in previous.files(f"{ROOT}andringar/{number:04}.json" for number in numbers)]
    events = tuple(event for data in segments for event in _json(data)["handelser"])
    if [event["sekvens"] for event in events] != list(range(1, index["senaste"] + 1)):
        raise PreviousUnreadable("Ändringsflödet har luckor.")
    return Feed(epok=index["epok"], handelser=events), tuple(segments[: len(events) // index["storlek"]])


def _publicering(index: Mapping[str, Any], parts: Mapping[str, list[Any]], previous: Previous) -> Publicering:
    versions: dict[str, set[str]] = {}
    for entry in parts.get(VERSIONER, ()):
        *_, id_, _, name = entry["path"].split("/")
        versions.setdefault(id_, set()).add(name.removesuffix(".json"))
    removed = [entry["path"].lstrip("/") for entry in parts.get(GRAVSTENAR, ())]
    stones = {output.path: _json(output.data) for output in previous.files(removed)}
    taken_out = {path: stone for path, stone in stones.items() if stone["status"] == Gravstensstatus.BORTTAGEN}
    gone: dict[str, set[str]] = {}
    for stone in taken_out.values():
        if "rid" in stone:
            gone.setdefault(stone["id"], set()).add(stone["rid"].partition("--")[2])
    dokument = {entry["id"]: _document(entry) for entry in (*index["dokument"], *index["gravstenar"])}
    delar = frozenset(entry["path"].lstrip("/") for name in PARTS for entry in parts.get(name, ()))
    _only_of(dokument, {*versions, *(named(path)[1]["id"] for path in (*delar, *removed))}, previous)
    return Publicering(
        dokument=dokument,
        versioner=versions,
        borttagna=gone,
        gravstenar=frozenset(removed),
        borttagna_delar=frozenset(taken_out),
        delar=delar,
        sidor={_address(entry["path"]) for entry in parts.get(SIDOR, ()) if entry["path"].endswith(".html")},
    )


def _only_of(dokument: Mapping[str, Publicerat], ids: Iterable[str], previous: Previous) -> None:
    """Nothing is carried on of a document that the index doesn't know, nor a document without its file."""
    if strange := sorted({*ids} - dokument.keys()):
        raise PreviousUnreadable(f"Manifestet har filer för {strange[0]}, som inte står i index.json.")
    if lost := sorted(id_ for id_ in dokument if ROOT + document_path(id_) not in previous.hashes):
        raise PreviousUnreadable(f"Filen för {lost[0]} står inte i manifestet.")


PARTS = ("sektioner", "rekommendationer", "tillagg")
"""The lists of files that leave a tombstone when they go."""


def _document(entry: Mapping[str, Any]) -> Publicerat:
    return Publicerat(
        id=entry["id"],
        titel=entry["titel"],
        version=entry.get("version", ""),
        status=entry["status"],
        sha256=entry["sha256"],
        innehall=entry.get("innehall_sha256", ""),
    )


def _address(path: str) -> str:
    return path.removesuffix("index.html")


def _hashes(entries: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    return {entry["path"].lstrip("/"): entry["sha256"] for entry in entries}


def _json(data: bytes) -> dict[str, Any]:
    try:
        found = orjson.loads(data)
    except ValueError as error:
        raise PreviousUnreadable(f"En fil är inte JSON ({error}).") from error
    if not isinstance(found, dict):
        raise PreviousUnreadable("En fil har inte den form som väntas.")
    return found


def _from_folder(folder: Path, path: str) -> bytes:
    if ".." in path.split("/"):
        raise PreviousUnreadable(f"Manifestet pekar utanför publiceringen: {path}.")
    try:
        return (folder / path).read_bytes()
    except OSError as error:
        raise PreviousUnreadable(f"{folder / path} kan inte läsas ({error.strerror}).") from error


def _from_web(web: urllib3.PoolManager, root: str, path: str) -> bytes:
    url = f"{root}/{quote(path)}"
    try:
        answer = web.request("GET", url)
    except urllib3.exceptions.HTTPError as error:
        raise PreviousUnreadable(f"{url} kan inte hämtas ({error}).") from error
    if answer.status != 200:
        raise PreviousUnreadable(f"{url} svarar {answer.status}.")
    return answer.data


def _no_file(path: str) -> bytes:
    raise PreviousUnreadable(f"Det finns ingen tidigare publicering att läsa {path} ur.")
