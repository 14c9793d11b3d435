"""What the Swedish dictionary says of words. It takes a second or two to load: where there is another processor, a process of its
own does that while the texts are read.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from multiprocessing.connection import Connection

from .crew import CAN_FORK, forked, received
from .search_post import Ordform


class Lexicon:
    """Asks the dictionary of all words but those that are ``known``."""

    def __init__(self, known: Mapping[str, Ordform]) -> None:
        self.known = known
        self.line: Connection | None = None

    def load(self) -> None:
        """Begin to load the dictionary, since it will be asked."""
        if CAN_FORK and (os.cpu_count() or 1) > 1:
            self.line = forked(_Reader())
            self.line.send(("load", ()))

    def begin(self, words: Sequence[str]) -> Callable[[], Mapping[str, Ordform]]:
        """Ask of ``words``; what is returned gives the answer, when it is there."""
        line = self.line
        if line is None:
            return partial(_Reader().read, words, self.known)
        line.send(("read", (words, self.known)))

        def answer() -> Mapping[str, Ordform]:
            received(line)  # that the dictionary is loaded
            found: Mapping[str, Ordform] = received(line)
            return found

        return answer

    def close(self) -> None:
        """Let the process go."""
        if self.line:
            self.line.close()
        self.line = None


class _Reader:
    def load(self) -> None:
        from .render.search.language import irregular

        irregular()

    def read(self, words: Sequence[str], known: Mapping[str, Ordform]) -> dict[str, Ordform]:
        from .render.search.language import analysed

        return analysed(words, known)
