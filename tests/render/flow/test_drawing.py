"""Whatever chart the parser accepts is drawn whole: well formed, every box inside the frame, none over another, no text left out."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import Location
from generator.model import Flode
from generator.parse.flode import parse_flode
from generator.render.flow.drawing import flow_svg
from generator.render.flow.graph import graph_of
from generator.render.flow.grid import grid_of
from generator.render.flow.routes import routes_of
from generator.render.flow.text import width, wrap

PLACE = Location(path="prov.md", line=1, column=1, end_line=1, end_column=1)
NAMES = st.sampled_from("ABCDEFGHIJ")
TEXT = st.text(st.characters(exclude_characters='\n\r]}|"', exclude_categories=["Cs"]), min_size=1, max_size=60).map(str.strip)
TEXT = TEXT.filter(lambda text: bool(text) and "-->" not in text and "--" not in text)
BOXES = st.one_of(
    NAMES,
    st.builds("{}[{}]".format, NAMES, TEXT),
    st.builds("{}{{{}}}".format, NAMES, TEXT.filter(lambda text: not text.startswith("{"))),
)
LABELS = st.one_of(st.just(""), TEXT.map("|{}| ".format))
STATEMENTS = st.one_of(
    BOXES, st.builds("{} --> {}{}".format, BOXES, LABELS, BOXES), st.builds('click {} "#{}"'.format, NAMES, NAMES)
)
CHARTS = st.builds("{}\n{}".format, BOXES, st.lists(STATEMENTS, max_size=40).map("\n".join))

Rectangle = tuple[int, int, int, int]


def _chart(source: str) -> Flode:
    return parse_flode(f"flowchart TD\n{source}", PLACE)[0]


def _drawn(flode: Flode) -> ET.Element:
    return ET.fromstring(flow_svg(flode))


def _rectangles(svg: ET.Element) -> list[Rectangle]:
    """Left, top, right and bottom of each box and each label."""
    found = []
    for rect in svg.iter("rect"):
        left, top, across, down = (int(rect.attrib[key]) for key in ("x", "y", "width", "height"))
        found.append((left, top, left + across, top + down))
    return found


def _frame(svg: ET.Element) -> tuple[int, int]:
    _, _, across, down = map(int, svg.attrib["viewBox"].split())
    return across, down


@settings(max_examples=150)
@given(source=CHARTS)
def test_every_box_is_inside_the_frame_and_none_over_another(source: str) -> None:
    flode = _chart(source)
    svg = _drawn(flode)
    boxes, (across, down) = _rectangles(svg), _frame(svg)
    assert len(boxes) == len(flode.noder) + sum(1 for kant in flode.kanter if kant.text)
    assert all(left >= 0 and top >= 0 and right <= across and bottom <= down for left, top, right, bottom in boxes)
    for one, other in combinations(boxes, 2):
        assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1], (one, other)


@settings(max_examples=100)
@given(source=CHARTS)
def test_no_line_goes_through_a_box(source: str) -> None:
    svg = _drawn(_chart(source))
    boxes, (across, down) = _rectangles(svg), _frame(svg)
    for x1, y1, x2, y2 in _stretches(next(svg.iter("path")).attrib["d"]):
        left, right, top, bottom = min(x1, x2), max(x1, x2), min(y1, y2), max(y1, y2)
        assert left >= 0 and right <= across and top >= 0 and bottom <= down
        for box in boxes:
            assert right <= box[0] or box[2] <= left or bottom <= box[1] or box[3] <= top, ((x1, y1, x2, y2), box)


def _stretches(path: str) -> list[tuple[int, int, int, int]]:
    """Straight pieces of the lines, which are written with M, V and H alone."""
    found = []
    for line in path.split("M")[1:]:
        start, *rest = line.replace("V", " V").replace("H", " H").split(" ")
        x, y = int(start), int(rest[0])
        for step in rest[1:]:
            to = (x, int(step[1:])) if step[0] == "V" else (int(step[1:]), y)
            found.append((x, y, *to))
            x, y = to
    return found


@settings(max_examples=150)
@given(text=st.text(max_size=80), room=st.integers(30, 300))
def test_wrapped_text_fits_and_nothing_is_left_out(text: str, room: int) -> None:
    lines = wrap(text, room)
    assert all(width(line) <= room for line in lines)
    assert "".join("".join(lines).split()).replace("-", "") == "".join(text.split()).replace("-", "")


def test_the_longest_way_goes_straight_down_and_what_branches_off_stands_beside() -> None:
    graph = graph_of(_chart("A[Börja] --> B{Akut?}\nB -- ja --> C[Remiss]\nB -- nej --> D[Prov]\nD --> E[Svar]"))
    grid = grid_of(graph)
    assert [grid.cells[name] for name in "ABDE"] == [(0, 0), (1, 0), (3, 0), (4, 0)]
    assert grid.cells["C"] == (3, 1)


def test_of_ways_equally_long_the_first_written_stands_first() -> None:
    grid = grid_of(graph_of(_chart("A --> B\nA --> C\nA --> D")))
    assert [grid.cells[name] for name in "ABCD"] == [(0, 0), (1, 0), (1, 1), (1, 2)]


def test_a_way_back_ends_and_is_drawn() -> None:
    graph = graph_of(_chart("A --> B\nB -- inte bättre --> A\nB --> B"))
    assert graph.layers == {"A": 0, "B": 1, "1": 2}
    assert graph.back == {("1", "A"), ("B", "B")}
    routes = routes_of(graph, grid_of(graph))
    assert {edge for edge, runs in routes.runs.items() if len(runs) == 2} == graph.back


def test_lines_that_part_or_meet_may_share_a_track_and_others_may_not() -> None:
    graph = graph_of(_chart("A --> C\nA --> D\nB --> C\nB --> D"))
    routes = routes_of(graph, grid_of(graph))
    tracks = {runs[0].edge: routes.tracks[runs[0]] for runs in routes.runs.values() if runs}
    assert tracks[("A", "D")] != tracks[("B", "C")]


def test_links_can_be_followed_and_text_is_escaped() -> None:
    svg = flow_svg(_chart('A[2 < 3 & 4] --> B[Följ upp]\nclick B "#uppfoljning"'))
    root = ET.fromstring(svg)
    assert [a.attrib["href"] for a in root.iter("a")] == ["#uppfoljning"]
    assert "".join(root.itertext()).split() == ["2", "<", "3", "&", "4", "Följ", "upp"]
    assert " style=" not in svg


def test_characters_that_xml_does_not_have_are_shown_as_missing() -> None:
    assert "\ufffd" in "".join(_drawn(_chart("A[ett\x01två]")).itertext())


def test_a_chart_without_boxes_is_no_drawing() -> None:
    assert flow_svg(_chart('click A "#behandling"')) == ""
