"""Flow charts: a small subset of Mermaid's ``flowchart TD`` → nodes, labelled edges and links to sections.

Understood, one statement a line: ``A[text]``, ``A{text}``, ``A(text)``, ``A --> B``, ``A -- label --> B``, ``click A "#anchor"``,
``%% comment``. Everything else is a fault of its line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..diagnostics import Location
from ..model import Flode, Kant, Nod

_NODE = r"(?P<{0}>[A-Za-z][A-Za-z0-9_]*)(?:\[(?P<{0}_box>[^\]]+)\]|\{{(?P<{0}_choice>[^}}]+)\}}|\((?P<{0}_round>[^)]+)\))?"
_EDGE = re.compile(rf"^{_NODE.format('a')}\s*(?:--\s+(?P<label>.+?)\s+)?-->\s*(?:\|(?P<pipe>[^|]+)\|\s*)?{_NODE.format('b')}$")
_ALONE = re.compile(rf"^{_NODE.format('a')}$")
_CLICK = re.compile(r'^click\s+(?P<node>[A-Za-z][A-Za-z0-9_]*)\s+(?:href\s+)?"(?P<target>[^"]+)"$')
_HEAD = re.compile(r"^flowchart\s+(TD|TB|LR)$")


def parse_flode(source: str, location: Location) -> tuple[Flode, tuple[int, ...]]:
    """The chart and the 0-based lines (of ``source``) that couldn't be understood."""
    noder: dict[str, Nod] = {}
    kanter: list[Kant] = []
    links: dict[str, str] = {}
    unread: list[int] = []
    for number, line in _statements(source):
        if number == 0 or _HEAD.match(line):
            if not _HEAD.match(line):
                unread.append(number)
        elif match := _CLICK.match(line):
            links[match["node"]] = match["target"]
        elif match := _EDGE.match(line):
            a, b = _remember(noder, match, "a"), _remember(noder, match, "b")
            kanter.append(Kant(a, b, (match["label"] or match["pipe"] or "").strip()))
        elif match := _ALONE.match(line):
            _remember(noder, match, "a")
        else:
            unread.append(number)
    linked = tuple(Nod(id=nod.id, text=nod.text, fraga=nod.fraga, lank=links.get(nod.id, "")) for nod in noder.values())
    return Flode(noder=linked, kanter=tuple(kanter), location=location), tuple(unread)


def _statements(source: str) -> Iterable[tuple[int, str]]:
    for number, line in enumerate(source.split("\n")):
        stripped = line.strip().removesuffix(";")
        if stripped and not stripped.startswith("%%"):
            yield number, stripped


def _remember(noder: dict[str, Nod], match: re.Match[str], group: str) -> str:
    id_ = match[group]
    text = match[f"{group}_box"] or match[f"{group}_choice"] or match[f"{group}_round"]
    if text is not None:
        noder[id_] = Nod(id=id_, text=text.strip().strip('"'), fraga=match[f"{group}_choice"] is not None)
    elif id_ not in noder:
        noder[id_] = Nod(id=id_, text=id_)
    return id_
