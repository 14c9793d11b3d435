"""Workers in processes of their own, each keeping its share of the supports from the first step to the last.

Forked, so that they begin with everything that is loaded; where the system can't fork, or for little work, this process does all.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
import traceback
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from multiprocessing.connection import Connection, wait
from typing import Any

from .read import FileRef
from .worker import Worker

BATCH = 50
"""Supports sent at a time: few enough to show progress, many enough that talking costs nothing."""
WORTH_IT = 60
"""From this many supports on, processes pay for their start."""

Progress = Callable[[str, int, int], None]


class WorkerFailed(Exception):
    """A fault of ours in a worker, with its traceback."""


class Crew:
    """Does the same step for many supports; results come in any order."""

    def __init__(self, worker: Worker, work: int, progress: Progress = lambda *_: None, processes: int | None = None) -> None:
        count = processes if processes is not None else (os.cpu_count() or 1)
        forks = "fork" in multiprocessing.get_all_start_methods()
        self.worker = worker
        self.progress = progress
        self.lines: list[Connection] = []
        self.shares: dict[str, int] = {}
        if work >= WORTH_IT and count > 1 and forks:
            self._fork(count)

    def close(self) -> None:
        """Send the processes home."""
        for line in self.lines:
            line.close()
        self.lines = []

    def tell(self, method: str, *arguments: object) -> None:
        """Give every worker the same information."""
        getattr(self.worker, method)(*arguments)
        message = pickle.dumps((method, arguments), pickle.HIGHEST_PROTOCOL) if self.lines else b""
        for line in self.lines:
            line.send_bytes(message)
        for line in self.lines:
            _received(line)

    def do(self, method: str, refs: Sequence[FileRef]) -> list[Any]:
        """Let the workers take a step for each of ``refs``; a support always comes to the same one."""
        if not self.lines:
            return self._do_here(method, refs)
        queues: list[list[FileRef]] = [[] for _ in self.lines]
        for ref in refs:
            queues[self.shares.setdefault(ref.inner, len(self.shares) % len(self.lines))].append(ref)
        batches = [_batches(queue) for queue in queues]
        results: list[Any] = []
        busy = [line for line, queue in zip(self.lines, batches, strict=True) if _send(line, method, queue)]
        while busy:
            for line in wait(busy):
                assert isinstance(line, Connection)
                results.extend(_received(line))
                self.progress(method, len(results), len(refs))
                if not _send(line, method, batches[self.lines.index(line)]):
                    busy.remove(line)
        return results

    def begin(self, method: str, *arguments: object) -> Callable[[], Any]:
        """Let one worker take a step that concerns all supports while this process does something else; what is returned gives its
        result. Nothing else may be asked of the workers before. Where there are none, it is taken when its result is asked for.
        """
        if not self.lines:
            return partial(getattr(self.worker, method), *arguments)
        line = self.lines[0]
        line.send((method, arguments))
        return partial(_received, line)

    def _do_here(self, method: str, refs: Sequence[FileRef]) -> list[Any]:
        results: list[Any] = []
        for batch in _batches(list(refs)):
            results.extend(getattr(self.worker, method)(batch))
            self.progress(method, len(results), len(refs))
        return results

    def _fork(self, count: int) -> None:
        context = multiprocessing.get_context("fork")
        gc.freeze()  # what exists now is shared; the collector would copy its pages
        for _ in range(count):
            ours, theirs = context.Pipe()
            context.Process(target=_serve, args=(self.worker, theirs, [*self.lines, ours]), daemon=True).start()
            theirs.close()
            self.lines.append(ours)


def _serve(worker: Worker, line: Connection, others: Iterable[Connection]) -> None:
    """The life of a worker process: step after step, until the line is closed."""
    for other in others:
        other.close()
    gc.disable()  # a run is short and what it makes lives until its end
    while True:
        try:
            method, arguments = line.recv()
        except EOFError:
            return
        try:
            line.send((True, getattr(worker, method)(*arguments)))
        except OSError as error:
            line.send((False, error))
        except BaseException:
            line.send((False, WorkerFailed(traceback.format_exc())))


def _batches(refs: list[FileRef]) -> list[list[FileRef]]:
    return [refs[start : start + BATCH] for start in range(0, len(refs), BATCH)]


def _send(line: Connection, method: str, batches: list[list[FileRef]]) -> bool:
    if not batches:
        return False
    line.send((method, (batches.pop(0),)))
    return True


def _received(line: Connection) -> Any:
    try:
        well, result = line.recv()
    except EOFError as error:
        raise WorkerFailed("A worker ended before its work was done.") from error
    if not well:
        raise result
    return result
