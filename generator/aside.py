"""Steps that concern the whole, taken by a process of its own while this one does something else.

It is forked early, while there is little in memory to share. Where there is one processor, or the system can't fork, a step is
taken here, when its result is asked for.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from multiprocessing.connection import Connection
from typing import Any, NamedTuple, ParamSpec, TypeVar

from .crew import CAN_FORK, forked, received

P = ParamSpec("P")
T = TypeVar("T")


class Aside:
    """Takes steps in the order they are asked for. With ``apart`` false, they are taken in this process."""

    def __init__(self, *, apart: bool = True) -> None:
        self.line: Connection | None = forked(_Taker()) if apart and CAN_FORK and (os.cpu_count() or 1) > 1 else None
        self.asked = self.answered = 0
        self.results: dict[int, Any] = {}

    def begin(self, step: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> Callable[[], T]:
        """Ask for a step, a function of a module; what is returned waits for its result, once, and raises what it raised."""
        if self.line is None:
            return partial(step, *arguments, **named)
        self.line.send(("take", (step, arguments, named)))
        self.asked += 1
        return partial(self._result, self.line, self.asked)

    def close(self) -> None:
        """Let the process go: it ends when the step it is taking is done."""
        if self.line:
            self.line.close()
        self.line = None

    def _result(self, line: Connection, number: int) -> Any:
        while self.answered < number:
            self.answered += 1
            self.results[self.answered] = received(line)
        return self.results.pop(number)


class _Taker:
    def take(self, step: Callable[..., T], arguments: tuple[Any, ...], named: dict[str, Any]) -> T:
        return step(*arguments, **named)


class Asides(NamedTuple):
    """Those of a build, each for what takes long."""

    words: Aside
    """Asks the dictionary, which takes a second or two to load."""
    database: Aside

    def close(self) -> None:
        for aside in self:
            aside.close()
