"""``/api/v1/manifest.json``: every file of the API with size and hash, for those who keep a copy."""

from __future__ import annotations

from collections.abc import Iterable

from ...settings import Settings
from ..output import Output
from .files import json_output, sha256


def manifest(settings: Settings, outputs: Iterable[Output]) -> Output:
    filer = [
        {"path": f"/{output.path}", "bytes": len(output.data), "sha256": sha256(output.data)}
        for output in sorted(outputs, key=lambda output: output.path)
    ]
    return json_output(settings, "manifest.json", "manifest", {"antal": len(filer), "filer": filer})
