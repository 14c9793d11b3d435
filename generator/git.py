"""What the repository knows of the content: which files have changed since a commit, and how they were then."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path


class GitFailed(Exception):
    """Git isn't there, this is no repository, or the commit isn't known. The message is Git's own."""


def changed_since(ref: str, folder: Path) -> frozenset[Path]:
    """Absolute paths of the files under ``folder`` that differ from ``ref``, committed or not, new ones included."""
    root = Path(_git(folder, "rev-parse", "--show-toplevel").decode().strip())
    differing = _git(folder, "diff", "--name-only", "-z", "--no-renames", _commit(ref, folder), "--", ".")
    new = _git(folder, "ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", ".")
    return frozenset(root / name for name in (differing + new).decode("utf-8", "surrogateescape").split("\0") if name)


def restore(ref: str, folder: Path, target: Path) -> None:
    """Put the files of ``folder`` as they were at ``ref`` into ``target``: ordinary files only."""
    archive = _git(folder, "archive", "--format=tar", _commit(ref, folder), "--", ".")
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        ordinary = (member for member in files if member.isreg() or member.isdir())
        files.extractall(target, members=ordinary, filter="data")


def head(folder: Path) -> str:
    """The commit that the folder stands at, as a hash; empty where no repository knows the folder."""
    try:
        return _commit("HEAD", folder)
    except GitFailed:
        return ""


def _commit(ref: str, folder: Path) -> str:
    """The commit that a name stands for; a name that looks like an option is only a name."""
    return _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}").decode().strip()


def _git(folder: Path, *arguments: str) -> bytes:
    command = ["git", "-C", str(folder), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - no shell, arguments of ours
    except OSError as error:
        raise GitFailed(str(error)) from error
    if done.returncode:
        raise GitFailed(done.stderr.decode(errors="replace").strip() or f"git {arguments[0]}: {done.returncode}")
    return done.stdout
