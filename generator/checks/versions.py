"""Versions ``MAJOR.MINOR.PATCH`` as numbers."""

from __future__ import annotations


def version_key(version: str) -> tuple[int, ...]:
    """Sort key of a valid version: ``1.10.0`` comes after ``1.9.0``."""
    return tuple(int(part) for part in version.split("."))


def next_patch(version: str) -> str:
    """The version after a valid one when only wording has changed."""
    major, minor, patch = version_key(version)
    return f"{major}.{minor}.{patch + 1}"
