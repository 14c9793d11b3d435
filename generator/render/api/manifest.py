"""``/api/v1/manifest.json``: every file of the publication with size and hash, for those who keep a copy.

Documents, registers, schemas, dumps and the feed stand in it; the many small files and the pages in lists of their own, which it
names. The database is left out: its bytes depend on the version of SQLite.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from operator import itemgetter

from ...feed import Feed
from ...output import Digest, Output, digest
from ...settings import Settings
from .files import BULK, ROOT, json_output

GRAVSTENAR = "gravstenar"
VERSIONER = "versioner"
SIDOR = "webbplats"


def manifest(settings: Settings, feed: Feed, files: Iterable[Digest], tombstones: Set[str]) -> Iterator[Output]:
    """The lists, and the manifest last. ``tombstones`` are the paths of those that aren't documents."""
    parts: dict[str, list[Digest]] = {}
    for file in sorted((file for file in files if file.path != ROOT + BULK["sqlite"]), key=itemgetter(0)):
        parts.setdefault(part_of(file.path, tombstones), []).append(file)
    main = parts.pop("", [])
    named = []
    for name in sorted(parts):
        entries = _entries(parts[name])
        output = json_output(settings, part_path(name), "manifestdel", {"del": name, "antal": len(entries), "filer": entries})
        named.append({"path": f"/{output.path}", "sha256": digest(output).sha256, "antal": len(entries)})
        yield output
    data = {"epok": feed.epok, "sekvens": feed.senaste, "antal": len(main), "filer": _entries(main), "delar": named}
    yield json_output(settings, "manifest.json", "manifest", data)


def part_path(name: str) -> str:
    return f"manifest/{name}.json"


def part_of(path: str, tombstones: Set[str]) -> str:
    """The list that a file stands in; the manifest itself has no name."""
    if path in tombstones:
        return GRAVSTENAR
    if not path.startswith(ROOT):
        return SIDOR
    match path.removeprefix(ROOT).split("/"):
        case ["kunskapsstod", _, "v", _]:
            return VERSIONER
        case ["kunskapsstod", _, "sektion", _]:
            return "sektioner"
        case ["rekommendationer", _]:
            return "rekommendationer"
        case ["regioner", _, _]:
            return "tillagg"
        case ["koder", *_]:
            return "koder"
    return ""


def named(path: str) -> tuple[str, dict[str, str]]:
    """What stands at the path of a part of a document: its kind, and the keys that tell which. Others raise :class:`ValueError`."""
    match path.removeprefix(ROOT).removesuffix(".json").split("/"):
        case ["kunskapsstod", id_, "sektion", kod]:
            return "sektion", {"id": id_, "kod": kod}
        case ["rekommendationer", rid]:
            return "rekommendation", {"id": rid.partition("--")[0], "rid": rid}
        case ["regioner", region, id_]:
            return "tillagg", {"id": id_, "region": region}
    raise ValueError(f"Nothing leaves a tombstone at {path}")


def _entries(files: Iterable[Digest]) -> list[dict[str, object]]:
    return [{"path": f"/{path}", "bytes": size, "sha256": sha256} for path, size, sha256 in files]
