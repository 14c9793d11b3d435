"""Where each box stands: a row for each layer, and columns so that the longest way goes straight down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil

from .graph import Graph
from .text import LINE, width, wrap

NARROWEST, WIDEST = 150, 230
"""Of a column, in pixels: two of the narrowest and the lines between fit a phone."""
PADDING = 10
"""Between the edge of a box and its text, at each side, in pixels."""

Cell = tuple[int, int]
"""Layer and column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    cells: Mapping[str, Cell]
    """No two boxes have the same."""
    lines: Mapping[str, tuple[str, ...]]
    column_width: int
    columns: int
    heights: tuple[int, ...]
    """Of the rows, in pixels: each as high as its highest box."""
    labels_only: tuple[bool, ...]
    """Whether a row has nothing but labels of edges."""

    def height(self, box: str, slag: str) -> int:
        return _height(self.lines[box], slag)


def grid_of(graph: Graph) -> Grid:
    cells = _cells(graph)
    longest = max((width(word) for box in graph.boxes.values() for word in box.text.split()), default=0)
    column = min(WIDEST, max(NARROWEST, ceil(longest) + 2 * PADDING))
    lines = {name: wrap(box.text, column - 2 * PADDING) for name, box in graph.boxes.items()}
    rows: list[list[str]] = [[] for _ in range(1 + max(graph.layers.values(), default=0))]
    for name, layer in graph.layers.items():
        rows[layer].append(name)
    return Grid(
        cells=cells,
        lines=lines,
        column_width=column,
        columns=1 + max((column for _, column in cells.values()), default=0),
        heights=tuple(max(_height(lines[name], graph.boxes[name].slag) for name in row) for row in rows),
        labels_only=tuple(all(graph.boxes[name].slag == "etikett" for name in row) for row in rows),
    )


def _height(lines: tuple[str, ...], slag: str) -> int:
    return len(lines) * LINE + (4 if slag == "etikett" else 2 * PADDING)


def _cells(graph: Graph) -> dict[str, Cell]:
    """Each box under the one that leads to it, or to the right of that where the place is taken."""
    depth = _depths(graph)
    children: dict[str, list[str]] = {}
    placed_under: set[str] = set()
    for a, b in graph.edges:
        if (a, b) not in graph.back and b not in placed_under and graph.layers[b] == graph.layers[a] + 1:
            children.setdefault(a, []).append(b)
            placed_under.add(b)
    cells: dict[str, Cell] = {}
    taken: set[Cell] = set()
    waiting = [(box, 0) for box in [*graph.boxes][::-1] if box not in placed_under]
    while waiting:
        box, column = waiting.pop()
        layer = graph.layers[box]
        while (layer, column) in taken:
            column += 1
        cells[box] = (layer, column)
        taken.add((layer, column))
        waiting += [(child, column) for child in sorted(children.get(box, []), key=depth.__getitem__, reverse=True)[::-1]]
    return cells


def _depths(graph: Graph) -> dict[str, int]:
    """How many boxes may follow after each."""
    depth: dict[str, int] = {}
    for box in sorted(graph.boxes, key=lambda name: -graph.layers[name]):
        depth[box] = 1 + max((depth[after] for after in graph.forward(box)), default=0)
    return depth
