"""Flow charts: a small subset of Mermaid's ``flowchart TD`` → nodes, labelled edges and links to sections.

Understood, one statement a line: ``A[text]``, ``A{text}``, ``A(text)``, ``A --> B``, ``A -- label --> B``, ``click A "#anchor"``,
``%% comment``. Everything else is a fault of its line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..diagnostics import Location
from ..model import Flode, Kant, Nod

MOST = 200
"""Statements of a chart that are read: a chart is drawn, and read as a list in lists."""

_NODE = r"(?P<{0}>[A-Za-z][A-Za-z0-9_]*)(?:\[(?P<{0}_box>[^\]]++)\]|\{{(?P<{0}_choice>[^}}]++)\}}|\((?P<{0}_round>[^)]++)\))?"
_EDGE = re.compile(
    rf"^{_NODE.format('a')}\s*+(?:--\s++(?P<label>.+?)(?<!\s)\s++)?-->\s*+(?:\|(?P<pipe>[^|]++)\|\s*+)?{_NODE.format('b')}$"
)
"""Where it could be read in several ways it would also be tried in as many: spaces are taken all at once."""
_ALONE = re.compile(rf"^{_NODE.format('a')}$")
_CLICK = re.compile(r'^click\s+(?P<node>[A-Za-z][A-Za-z0-9_]*)\s+(?:href\s+)?"(?P<target>[^"]+)"$')
_HEAD = re.compile(r"^flowchart\s+(TD|TB|LR)$")


def parse_flode(source: str, location: Location) -> tuple[Flode, tuple[int, ...], int | None]:
    """The chart, the 0-based lines (of ``source``) that couldn't be understood, and the first one too many."""
    noder: dict[str, Nod] = {}
    kanter: list[Kant] = []
    links: dict[str, str] = {}
    unread: list[int] = []
    statements = list(_statements(source))
    for number, line in statements[:MOST]:
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
    too_many = statements[MOST][0] if len(statements) > MOST else None
    linked = tuple(Nod(id=nod.id, text=nod.text, fraga=nod.fraga, lank=links.get(nod.id, "")) for nod in noder.values())
    return Flode(noder=linked, kanter=tuple(kanter), location=location), tuple(unread), too_many


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
