"""``/api/v1/manifest.json``: every file of the API with size and hash, for those who keep a copy."""

from __future__ import annotations

from collections.abc import Iterable

from ...output import Digest, Output
from ...settings import Settings
from .files import BULK, ROOT, json_output


def manifest(settings: Settings, files: Iterable[Digest]) -> Output:
    """Files outside the API are left out, and the database: its bytes depend on the version of SQLite."""
    filer = [
        {"path": f"/{file.path}", "bytes": file.bytes, "sha256": file.sha256}
        for file in sorted(files, key=lambda file: file.path)
        if file.path.startswith(ROOT) and file.path != ROOT + BULK["sqlite"]
    ]
    return json_output(settings, "manifest.json", "manifest", {"antal": len(filer), "filer": filer})
