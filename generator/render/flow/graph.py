"""A flow chart as a graph to draw: labels of edges are boxes of their own, and every box has a layer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ...model import Flode

Edge = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    text: str
    slag: str
    """``ruta``, ``fraga`` (a choice) or ``etikett`` (the label of an edge)."""
    lank: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Graph:
    boxes: Mapping[str, Box]
    """In order of appearance."""
    edges: tuple[Edge, ...]
    """Each once; also those that lead back."""
    back: frozenset[Edge]
    """Those that lead to a box that leads here: without them there is no circle."""
    layers: Mapping[str, int]
    """0 at the top; each box is below all that lead to it, but for ``back``."""

    def forward(self, box: str) -> list[str]:
        return [b for a, b in self.edges if a == box and (a, b) not in self.back]


def graph_of(flode: Flode) -> Graph:
    boxes, edges = _expanded(flode)
    roots = [nod.id for nod in flode.rotter]
    order, back = _depth_first([*roots, *boxes], edges)
    layers = dict.fromkeys(boxes, 0)
    for box in order:
        for a, b in edges:
            if a == box and (a, b) not in back:
                layers[b] = max(layers[b], layers[a] + 1)
    return Graph(boxes=boxes, edges=edges, back=frozenset(back), layers=layers)


def _expanded(flode: Flode) -> tuple[dict[str, Box], tuple[Edge, ...]]:
    """Boxes, and edges of which no two are the same. The name of a label can't be that of a box: it begins with a digit."""
    boxes = {nod.id: Box(text=nod.text, slag="fraga" if nod.fraga else "ruta", lank=nod.lank) for nod in flode.noder}
    edges: list[Edge] = []
    for number, kant in enumerate(flode.kanter):
        if kant.text:
            boxes[f"{number}"] = Box(text=kant.text, slag="etikett")
            edges += [(kant.fran, f"{number}"), (f"{number}", kant.till)]
        else:
            edges.append((kant.fran, kant.till))
    return boxes, tuple(dict.fromkeys(edges))


def _depth_first(starts: Iterable[str], edges: tuple[Edge, ...]) -> tuple[list[str], set[Edge]]:
    """Boxes so that each comes before those it leads to, and the edges that would make that impossible."""
    targets: dict[str, list[str]] = {}
    for a, b in edges:
        targets.setdefault(a, []).append(b)
    done: list[str] = []
    state: dict[str, bool] = {}
    back: set[Edge] = set()
    for start in starts:
        stack = [(start, iter(targets.get(start, ())))] if start not in state else []
        state.setdefault(start, False)
        while stack:
            box, rest = stack[-1]
            target = next(rest, None)
            if target is None:
                state[box] = True
                done.append(box)
                stack.pop()
            elif target not in state:
                state[target] = False
                stack.append((target, iter(targets.get(target, ()))))
            elif not state[target]:
                back.add((box, target))
    return done[::-1], back
