"""All findings of a content folder, using what is remembered; and those of them that a change has caused."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from .cache import Memory, Remembered, cache_file, memory_version, recall, remember
from .crew import Progress
from .diagnostics import Diagnostic
from .git import changed_since, restore
from .settings import Settings
from .survey import Survey, survey

Findings = tuple[Diagnostic, ...]

FEW = 16
"""So many files are sooner looked at again than everything that is known is written down."""


def all_findings(settings: Settings, progress: Progress = lambda *_: None) -> Findings:
    """Every finding, sorted by place."""
    file = cache_file(settings, Path("check"))
    memory = recall(file, settings)
    done = survey(settings, memory, progress)
    done.crew.close()
    if memory.today != settings.today or _news(done, memory) > FEW:
        version = memory.version or memory_version(settings)  # what is recalled has the version of this run
        remember(file, Memory(version=version, today=settings.today, began=done.began, stod=done.stod, others=done.others))
    return done.diagnostics


def _news(done: Survey, memory: Memory) -> int:
    """How many files aren't as they are remembered, or aren't remembered, or are gone."""
    stod = sum(1 for id_, one in done.stod.items() if (one.stamp, one.key) != _state(memory.stod.get(id_)))
    others = sum(1 for inner, one in done.others.items() if inner not in memory.others or memory.others[inner].stamp != one.stamp)
    return stod + others + len(memory.stod.keys() - done.stod.keys()) + len(memory.others.keys() - done.others.keys())


def _state(one: Remembered | None) -> tuple[object, ...]:
    return (one.stamp, one.key) if one else ()


def under(found: Iterable[Diagnostic], paths: Iterable[Path]) -> Findings:
    """Those in the files and folders given."""
    wanted = tuple(paths)
    return tuple(diagnostic for diagnostic in found if is_under(Path(diagnostic.location.path), wanted))


def is_under(path: Path, wanted: Iterable[Path]) -> bool:
    """Whether a file is one of those given, or in one of the folders given."""
    place = path.absolute()
    return any(place == one.absolute() or one.absolute() in place.parents for one in wanted)


def since(ref: str, found: Findings, settings: Settings) -> Findings:
    """Those in files that have changed since a commit, and those elsewhere that weren't there then: what a change breaks may lie in
    a file that it didn't touch. Raises :class:`generator.git.GitFailed`.
    """
    changed = {path.resolve() for path in changed_since(ref, settings.content)}
    elsewhere = [diagnostic for diagnostic in found if Path(diagnostic.location.path).resolve() not in changed]
    if not elsewhere:
        return found
    known = _at(ref, settings)
    old = {diagnostic for diagnostic in elsewhere if _identity(diagnostic, settings.content) in known}
    return tuple(diagnostic for diagnostic in found if diagnostic not in old)


def _at(ref: str, settings: Settings) -> set[tuple[str, str, str]]:
    """What the content had of findings at a commit."""
    with TemporaryDirectory() as folder:
        restore(ref, settings.content, Path(folder))
        done = survey(replace(settings, content=Path(folder)), Memory())
        done.crew.close()
        return {_identity(diagnostic, Path(folder)) for diagnostic in done.diagnostics}


def _identity(diagnostic: Diagnostic, content: Path) -> tuple[str, str, str]:
    """The same finding at another time, wherever in the file it stands."""
    return os.path.relpath(diagnostic.location.path, content), diagnostic.code, diagnostic.message
