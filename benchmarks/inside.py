"""One ``kunskap`` command in this process, measured from inside: ``python -m benchmarks.inside [--without-api] FILE build …``.

``FILE`` gets the seconds of each phase as JSON. ``--without-api`` leaves out what only the API has (sections, recommendations, merged
documents, codes, dumps, database, feeds): what is left is both pages and the document of each support, the lists and the search's terms.
The steps are wrapped by name from outside; one that is gone is an error, so that nothing is measured that isn't there.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import generator.crew
import generator.publish.dumps
import generator.publish.publish
import generator.render
from generator.cache import NOT_DUMPED
from generator.cli import main as kunskap
from generator.output import Output
from generator.publish.gzip import Piece
from generator.publish.write import NewSite, write_output
from generator.render.api.documents import document
from generator.site import mkdocs_plugin as plugin

STARTED = "KUNSKAP_BENCH_STARTED"
"""Environment: when the process was started, by the monotonic clock."""
PHASES = ("start", "examine", "link and check", "frame", "render", "dumps, terms, lists", "remember")


class Clock:
    """Notes when one phase ends and the next begins."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.ends: dict[str, float] = {}
        self.before = float(os.environ.get(STARTED, time.monotonic()))

    def end(self, phase: str) -> None:
        now = time.monotonic()
        self.ends[phase] = self.ends.get(phase, 0) + now - self.before
        self.before = now

    def write(self) -> None:
        self.end("remember")
        self.file.write_text(json.dumps({phase: self.ends[phase] for phase in PHASES if phase in self.ends}), "utf-8")


def follow(clock: Clock) -> None:
    """Let the clock be told of each step."""
    do, leave, own = generator.crew.Crew.do, os._exit, os.getpid()
    publish = generator.publish.publish.publish
    step = {"examine": ("start", "examine"), "check": ("link and check", "link and check"), "render": ("frame", "render")}
    seen: set[str] = set()

    def doing(self: Any, method: str, refs: Any) -> Any:
        before, during = step.get(method, ("", ""))
        if method in seen or not before:
            return do(self, method, refs)
        seen.add(method)
        clock.end(before)
        found = do(self, method, refs)
        clock.end(during)
        return found

    def publishing(*arguments: Any) -> Any:
        found = publish(*arguments)
        clock.end("dumps, terms, lists")
        return found

    def leaving(code: int) -> None:
        if os.getpid() == own:  # processes forked from this one leave the same way
            clock.write()
        leave(code)

    _put(generator.crew.Crew, "do", doing)
    _put(plugin, "publish", publishing)
    _put(os, "_exit", leaving)


def without_api() -> None:
    """Let a build write pages, documents, lists and terms alone."""

    def none(*_: Any) -> Iterator[Output]:
        return iter(())

    def only_document(stod: Any, base: Any, settings: Any) -> Iterator[Output]:
        yield document(stod, base, settings).output(settings)

    def no_dumps(_base: Any, new: NewSite, *_: Any) -> Any:
        return SimpleNamespace(
            same=set(),
            fresh=lambda _: {},
            dumps=lambda *_: ([], {}),
            begin_database=lambda _: lambda: write_output(Output("tomt", b""), new.folder),
            remembered=lambda _, written: NOT_DUMPED._replace(written=tuple(written)),
        )

    _put(generator.render, "support_data", only_document)
    for name in ("registers", "region_files", "vocabularies", "code_files", "schemas", "moved"):
        _put(generator.render, name, none)
    for name in ("render_feed", "render_lists"):
        _put(generator.publish.publish, name, none)
    _put(generator.render, "openapi", lambda _: Output("tom", b""))
    _put(generator.publish.publish, "plan_dumps", no_dumps)
    _put(generator.publish.dumps, "packed", lambda id_, _: (id_, Piece(0, 0, 0, 0), b""))


def _put(where: Any, name: str, new: Callable[..., Any]) -> None:
    """Replace what is there; what isn't is an error."""
    getattr(where, name)
    setattr(where, name, new)


def main() -> None:
    arguments = sys.argv[1:]
    if bare := arguments[0] == "--without-api":
        arguments.pop(0)
    clock = Clock(Path(arguments.pop(0)))
    follow(clock)
    if bare:
        without_api()
    sys.argv = ["kunskap", *arguments]
    kunskap()


if __name__ == "__main__":
    main()
