"""A file of the publication, planned: nothing is written before everything is rendered and judged."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Output:
    """``path`` is relative to the site folder, with slashes."""

    path: str
    data: bytes


def page_path(address: str) -> str:
    """The file behind a page's address: ``/om/`` → ``om/index.html``, ``/404.html`` → ``404.html``."""
    inner = address.lstrip("/")
    return inner if inner.endswith(".html") else f"{inner}index.html"
