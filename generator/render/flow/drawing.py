"""A flow chart as SVG: boxes as links, lines with arrows. Attributes alone, no styles: the page's stylesheet gives the colours.

Whoever doesn't see the drawing has the same chart as a list below it (``semantic.flow_html``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from markupsafe import escape

from ...model import Flode
from .graph import Box, Edge, Graph, graph_of
from .grid import Grid, grid_of
from .routes import Place, Routes, routes_of
from .text import LINE, SIZE

EDGE = 2
"""Around the whole, in pixels."""
BESIDE, TRACK = 14, 8
"""Between two columns, and more for each line there, in pixels."""
ARROW = 6
"""Height of an arrow's head, in pixels."""
SPACE = 4
"""Width of the space after each line, by which the words of two lines are read as two; it counts when a line is centred."""
BELOW, BELOW_LABELS = 18, 8
"""Between two rows, where a box or only labels come next, in pixels."""

_NO_TEXT = re.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")
"""Characters that XML 1.0 doesn't have (§ 2.2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Where columns, rows and tracks are, in pixels from the top left corner."""

    grid: Grid
    routes: Routes
    lefts: tuple[int, ...]
    """Of each column and, at the end, of the frame itself: its right edge."""
    tops: tuple[int, ...]
    width: int
    height: int

    def x(self, place: Place) -> int:
        column, in_column, track = place
        if in_column:
            return self.lefts[column] + self.grid.column_width // 2
        return self.lefts[column] - _beside(column, self.grid, self.routes) + BESIDE // 2 + track * TRACK

    def box(self, name: str) -> tuple[int, int, int]:
        """Left, top and width."""
        layer, column = self.grid.cells[name]
        return self.lefts[column], self.tops[layer], self.grid.column_width

    def track(self, gap: int, track: int) -> int:
        """How far down a track is."""
        top = self.tops[gap] + self.grid.heights[gap] if gap >= 0 else EDGE
        return top + TRACK + track * TRACK


@lru_cache(maxsize=16)
def flow_svg(flode: Flode) -> str:
    """The drawing; nothing, of a chart without boxes. Kept for the regions' pages of the same support, which come next."""
    if not flode.noder:
        return ""
    graph = graph_of(flode)
    grid = grid_of(graph)
    frame = _frame(grid, routes_of(graph, grid))
    lines = "".join(_line(edge, graph, frame) for edge in graph.edges)
    boxes = "".join(_box(name, box, frame) for name, box in graph.boxes.items())
    size = f'viewBox="0 0 {frame.width} {frame.height}" width="{frame.width}" height="{frame.height}"'
    return (
        f'<svg {size} role="group" aria-label="Beslutsväg som bild" font-size="{SIZE}" text-anchor="middle">'
        f'<path fill="none" stroke="currentColor" shape-rendering="crispEdges" d="{lines}"/>'
        f'<path fill="currentColor" d="{_arrows(graph, frame)}"/>{boxes}</svg>'
    )


def _beside(column: int, grid: Grid, routes: Routes) -> int:
    """The room at the left of a column, or at the right of the last."""
    tracks = routes.margins[column]
    at_the_edge = column in (0, grid.columns)
    return tracks * TRACK + (EDGE + (BESIDE if tracks else 0) if at_the_edge else BESIDE)


def _frame(grid: Grid, routes: Routes) -> Frame:
    lefts = [0]
    for column in range(grid.columns + 1):
        lefts[-1] += _beside(column, grid, routes)
        lefts.append(lefts[-1] + (grid.column_width if column < grid.columns else 0))
    tops = [EDGE + _gap(-1, grid, routes)]
    for layer, height in enumerate(grid.heights):
        tops.append(tops[-1] + height + _gap(layer, grid, routes))
    return Frame(
        grid=grid,
        routes=routes,
        lefts=tuple(lefts),
        tops=tuple(tops),
        width=lefts[-1],
        height=tops[-1] + EDGE,
    )


def _gap(gap: int, grid: Grid, routes: Routes) -> int:
    """The room under a row; at the top and at the bottom there is none unless a line goes there."""
    tracks = 1 + max((track for run, track in routes.tracks.items() if run.gap == gap), default=-1)
    if gap in (-1, len(grid.heights) - 1) and not tracks:
        return 0
    at_the_bottom = gap == len(grid.heights) - 1
    below = BELOW_LABELS if at_the_bottom or grid.labels_only[gap + 1] else BELOW
    return below + (tracks * TRACK if tracks else 0)


def _line(edge: Edge, graph: Graph, frame: Frame) -> str:
    """The line as a path: down from the box, along each stretch, down to the next box."""
    start, end = frame.box(edge[0]), frame.box(edge[1])
    below = start[1] + frame.grid.height(edge[0], graph.boxes[edge[0]].slag)
    path = f"M{start[0] + start[2] // 2} {below}"
    for run in frame.routes.runs[edge]:
        path += f"V{frame.track(run.gap, frame.routes.tracks[run])}H{frame.x(run.till)}"
    return f"{path}V{end[1]}"


def _arrows(graph: Graph, frame: Frame) -> str:
    """A head at the top of each box that something leads to; labels stand in the middle of a line."""
    targets = dict.fromkeys(b for _, b in graph.edges if graph.boxes[b].slag != "etikett")
    heads = []
    for name in targets:
        left, top, width = frame.box(name)
        heads.append(f"M{left + width // 2} {top}l-{ARROW - 2} -{ARROW}h{2 * (ARROW - 2)}z")
    return "".join(heads)


def _box(name: str, box: Box, frame: Frame) -> str:
    left, top, width = frame.box(name)
    height = frame.grid.height(name, box.slag)
    shape = f'<rect x="{left}" y="{top}" width="{width}" height="{height}" rx="{12 if box.slag == "fraga" else 4}" fill="none"'
    shape += "/>" if box.slag == "etikett" else ' stroke="currentColor"/>'
    lines = "".join(_text(frame.grid.lines[name], left + width // 2, top + (height - len(frame.grid.lines[name]) * LINE) // 2))
    inner = f'{shape}<text fill="currentColor">{lines}</text>'
    inner = f'<a href="{escape(box.lank)}">{inner}</a>' if box.lank else inner
    return f'<g class="ks-flode__{box.slag}">{inner}</g>'


def _text(lines: tuple[str, ...], x: int, top: int) -> Iterator[str]:
    for number, line in enumerate(lines):
        said = escape(_NO_TEXT.sub("\ufffd", line))
        yield f'<tspan x="{x + SPACE // 2}" y="{top + number * LINE + LINE - 5}">{said}</tspan> '
