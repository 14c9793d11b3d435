"""The engine of the search, outside the browser: the page's own modules, run in an embedded V8 (mini-racer).

So there is one set of rules for what is found, and what is told of it here is what the page does.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from py_mini_racer import MiniRacer

_IMPORT = re.compile(r'^import (\{[^}]*\}) from "\./(ks-[a-z-]+\.js)";$', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|class|const) (\w+))", re.MULTILINE)
FIRST = ("ks-sokmotor.js", "ks-sokforklaring.js")


class Engine:
    """The engine with one file of terms. ``scripts`` is the folder of the modules."""

    def __init__(self, data: bytes, scripts: Path) -> None:
        self.context = MiniRacer()
        self.context.eval(bundle(scripts))
        self.context.eval(f'const motor = new moduler["ks-sokmotor.js"].Motor(JSON.parse({json.dumps(data.decode())}), null);')

    def terms(self, question: str) -> dict[str, Any]:
        """What the page answers from the terms, before Pagefind does."""
        return self._json(f"motor.termer({json.dumps(question)})")

    def explain(self, question: str) -> dict[str, Any]:
        """The same with how each word was understood and what each support has of it."""
        return self._json(f'moduler["ks-sokforklaring.js"].forklara(motor, {json.dumps(question)})')

    def _json(self, call: str) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(str(self.context.eval(f"JSON.stringify({call})")))
        return found


def bundle(scripts: Path, names: Iterable[str] = FIRST) -> str:
    """The modules with these ``names`` and all that they import as one script, the imported first: V8 alone loads no files."""
    done: dict[str, str] = {}

    def add(name: str) -> None:
        if name not in done:
            text = (scripts / name).read_text("utf-8")
            for _, other in _IMPORT.findall(text):
                add(other)
            done[name] = "".join(_module(name, text))

    for name in names:
        add(name)
    return "\n".join(["const moduler = {};", *done.values()])


def _module(name: str, text: str) -> Iterator[str]:
    names = _EXPORT.findall(text)
    yield f'moduler["{name}"] = (() => {{\n'
    yield _EXPORT.sub("", _IMPORT.sub(r'const \1 = moduler["\2"];', text))
    yield f"\nreturn {{ {', '.join(names)} }};\n}})();"
