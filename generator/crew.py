"""Workers in processes of their own, each keeping its share of the supports from the first step to the last.

Forked, so that they begin with everything that is loaded; where the system can't fork, or for little work, this process does all.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
import signal
import traceback
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.util import register_after_fork
from typing import Any

from .read import FileRef
from .worker import Worker

BATCH = 50
"""Supports sent at a time: few enough to show progress, many enough that talking costs nothing."""
WORTH_IT = 60
"""From this many supports on, processes pay for their start."""
CAN_FORK = "fork" in multiprocessing.get_all_start_methods()

Progress = Callable[[str, int, int], None]


class WorkerFailed(Exception):
    """A fault of ours in a worker, with its traceback."""


class Crew:
    """Does the same step for many supports; results come in any order."""

    def __init__(self, worker: Worker, work: int, progress: Progress = lambda *_: None, processes: int | None = None) -> None:
        count = processes if processes is not None else (os.cpu_count() or 1)
        self.worker = worker
        self.progress = progress
        self.lines: list[Connection] = []
        self.shares: dict[str, int] = {}
        if work >= WORTH_IT and count > 1 and CAN_FORK:
            self.lines = [forked(worker) for _ in range(count)]

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
            received(line)

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
                results.extend(received(line))
                self.progress(method, len(results), len(refs))
                if not _send(line, method, batches[self.lines.index(line)]):
                    busy.remove(line)
        return results

    def _do_here(self, method: str, refs: Sequence[FileRef]) -> list[Any]:
        results: list[Any] = []
        for batch in _batches(list(refs)):
            results.extend(getattr(self.worker, method)(batch))
            self.progress(method, len(results), len(refs))
        return results


def forked(worker: object) -> Connection:
    """The line to a process of its own that takes the steps of ``worker``, begins with everything that is loaded, and ends when the
    line is closed.
    """
    gc.freeze()  # what exists now is shared; the collector would copy its pages
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe()
    register_after_fork(ours, Connection.close)  # neither this process nor a later one is to hold it open
    context.Process(target=_serve, args=(worker, theirs), daemon=True).start()
    theirs.close()
    return ours


def received(line: Connection) -> Any:
    """The result of the step that was asked for first; an error of it is raised here."""
    try:
        well, result = line.recv()
    except EOFError as error:
        raise WorkerFailed("A worker ended before its work was done.") from error
    if not well:
        raise result
    return result


def _serve(worker: object, line: Connection) -> None:
    """The life of a worker process: step after step, until the line is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever asks is interrupted, and closes the line
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    gc.disable()  # a run is short and what it makes lives until its end
    while True:
        try:
            method, arguments = line.recv()
            line.send_bytes(_answer(worker, method, arguments))
        except (EOFError, ConnectionError):  # nobody asks any longer, or waits for the answer
            return


def _answer(worker: object, method: str, arguments: tuple[object, ...]) -> bytes:
    """The result of a step, or what went wrong, as :func:`received` takes it."""
    try:
        return pickle.dumps((True, getattr(worker, method)(*arguments)), pickle.HIGHEST_PROTOCOL)
    except OSError as error:
        return pickle.dumps((False, error))
    except BaseException:
        return pickle.dumps((False, WorkerFailed(traceback.format_exc())))


def _batches(refs: list[FileRef]) -> list[list[FileRef]]:
    return [refs[start : start + BATCH] for start in range(0, len(refs), BATCH)]


def _send(line: Connection, method: str, batches: list[list[FileRef]]) -> bool:
    if not batches:
        return False
    line.send((method, (batches.pop(0),)))
    return True
