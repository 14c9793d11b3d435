"""The way of each line between two boxes: along the gaps between rows, and down where no box stands in the way.

A line leaves its box at the bottom and reaches the next at the top. Gap ``n`` lies under row ``n``; gap -1 is the margin at the
top. Lines that go the same stretch get a track each, unless they come from or lead to the same box.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .graph import Edge, Graph
from .grid import Cell, Grid

Place = tuple[int, int, int]
"""Where a line goes down, in the order from left to right: ``(n, 0, track)`` is beside column ``n``, at its left, ``(n, 1, 0)`` in
the middle of it."""


@dataclass(frozen=True, slots=True)
class Run:
    """A horizontal stretch, in a gap, from one place to another."""

    edge: Edge
    gap: int
    fran: Place
    till: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Routes:
    runs: Mapping[Edge, tuple[Run, ...]]
    """None for a line that goes straight down."""
    margins: tuple[int, ...]
    """How many tracks there are at the left of each column, and at the right of the last."""
    tracks: Mapping[Run, int]
    """Of each run in its gap, from above."""


def middle(column: int) -> Place:
    return column, 1, 0


def routes_of(graph: Graph, grid: Grid) -> Routes:
    taken: dict[Cell, str] = dict.fromkeys(grid.cells.values(), "")
    margins: list[list[list[tuple[range, Edge]]]] = [[] for _ in range(grid.columns + 1)]
    runs: dict[Edge, tuple[Run, ...]] = {}
    for edge in sorted(graph.edges, key=lambda edge: _length(edge, grid)):
        way = _through_cells(edge, grid, taken)
        runs[edge] = way if way is not None else _along_a_margin(edge, grid, margins)
    gaps: dict[int, list[Run]] = {}
    for run in (run for edge in graph.edges for run in runs[edge]):
        gaps.setdefault(run.gap, []).append(run)
    tracks = {run: track for in_gap in gaps.values() for run, track in tracks_of(in_gap).items()}
    return Routes(runs=runs, margins=tuple(map(len, margins)), tracks=tracks)


def _length(edge: Edge, grid: Grid) -> tuple[int, int]:
    """Short lines first: they have the first choice. Those that lead upwards come last."""
    (top, left), (bottom, right) = grid.cells[edge[0]], grid.cells[edge[1]]
    down = bottom - top
    return (down if down > 0 else 1000 - down, abs(right - left))


def _through_cells(edge: Edge, grid: Grid, taken: dict[Cell, str]) -> tuple[Run, ...] | None:
    """Down in the column of either box, if all cells on the way are empty or have a line to the same box."""
    (top, left), (bottom, right) = grid.cells[edge[0]], grid.cells[edge[1]]
    if bottom <= top:
        return None
    for column, gap in ((right, top), (left, bottom - 1)):
        between = [(layer, column) for layer in range(top + 1, bottom)]
        if all(taken.get(cell, edge[1]) == edge[1] for cell in between):
            taken.update(dict.fromkeys(between, edge[1]))
            return () if left == right else (Run(edge, gap, middle(left), middle(right)),)
    return None


def _along_a_margin(edge: Edge, grid: Grid, margins: list[list[list[tuple[range, Edge]]]]) -> tuple[Run, Run]:
    """Beside the column of the box that it leads to, on the side that it comes from."""
    (top, left), (bottom, right) = grid.cells[edge[0]], grid.cells[edge[1]]
    beside = right if left < right else right + 1
    first, last = sorted((top, bottom - 1))
    span = range(first, last + 1)
    tracks = margins[beside]
    track = next((number for number, used in enumerate(tracks) if not _clashes(edge, span, used)), len(tracks))
    if track == len(tracks):
        tracks.append([])
    tracks[track].append((span, edge))
    down = (beside, 0, track)
    return Run(edge, top, middle(left), down), Run(edge, bottom - 1, down, middle(right))


def _clashes(edge: Edge, span: range, used: Iterable[tuple[range, Edge]]) -> bool:
    return any(
        not _same_way(edge, other) and span.start < other_span.stop and other_span.start < span.stop for other_span, other in used
    )


def _same_way(one: Edge, other: Edge) -> bool:
    """Whether two lines may lie on each other: then it is no matter which of them the eye follows."""
    return one[0] == other[0] or one[1] == other[1]


def tracks_of(runs: list[Run]) -> dict[Run, int]:
    """A track in the gap for each run: none shares a stretch with another, and none that comes from above in a place crosses one
    that goes down there, as far as that can be had.
    """
    above = {run: [other for other in runs if other.fran == run.till and not _same_way(run.edge, other.edge)] for run in runs}
    tracks: dict[Run, int] = {}
    waiting = list(runs)
    while waiting:
        run = next((run for run in waiting if all(other in tracks for other in above[run])), waiting[0])
        waiting.remove(run)
        track = 1 + max((tracks[other] for other in above[run] if other in tracks), default=-1)
        while any(tracks[other] == track and _overlap(run, other) for other in tracks):
            track += 1
        tracks[run] = track
    return tracks


def _overlap(one: Run, other: Run) -> bool:
    if _same_way(one.edge, other.edge):
        return False
    (left, right), (other_left, other_right) = sorted((one.fran, one.till)), sorted((other.fran, other.till))
    return left <= other_right and other_left <= right
