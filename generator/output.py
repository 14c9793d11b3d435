"""A file of the publication, planned: nothing takes its place before everything is rendered and judged."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Any, NamedTuple


@dataclass(frozen=True, slots=True)
class Output:
    """``path`` is relative to the site folder, with slashes."""

    path: str
    data: bytes
    value: Any = field(default=None, compare=False)
    """What a JSON file was made from, so that it can be judged without being read again."""


class Digest(NamedTuple):
    """What is known of a file when its bytes are gone: size in bytes and SHA-256 in hexadecimal."""

    path: str
    bytes: int
    sha256: str


def digest(output: Output) -> Digest:
    return Digest(output.path, len(output.data), hashlib.sha256(output.data).hexdigest())


def page_path(address: str) -> str:
    """The file behind a page's address: ``/om/`` → ``om/index.html``, ``/404.html`` → ``404.html``."""
    inner = address.lstrip("/")
    return inner if inner.endswith(".html") else f"{inner}index.html"
