"""What is held against a page that is open in the browser. Each judge gives its findings, none when all is well.

A page is opened once and shown in turn as on a phone, on a screen, dark, narrow: that is much quicker than to open it for each judge.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from playwright.sync_api import Page

from tests.conftest import ROOT

AXE = ROOT / "tests/node/node_modules/axe-core/axe.min.js"
SCRIPTS = ROOT / "tests/browser/scripts"
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
COLOURS = ("color-contrast", "link-in-text-block")

VIEWS: tuple[tuple[int, Any, Sequence[str]], ...] = (  # everything on a phone and on a screen; what may differ in the others
    (390, "light", TAGS),
    (320, "dark", (*COLOURS, "target-size", "scrollable-region-focusable")),
    (1280, "light", COLOURS),
    (1280, "dark", TAGS),
)
CONTROLS = frozenset({"button", "checkbox", "combobox", "DisclosureTriangle", "link", "listbox", "menuitem", "option", "radio"})
CONTROLS |= {"searchbox", "slider", "spinbutton", "switch", "tab", "textbox"}
NAMED = CONTROLS | {"dialog", "img", "navigation"}
ONCE = ("banner", "main", "contentinfo")


def judged(page: Page) -> list[str]:
    """Every judge in turn. The page is left as on a phone."""
    return [f"{judge.__name__}: {finding}" for judge in JUDGES for finding in judge(page)]


def axe(page: Page) -> Iterator[str]:
    """axe-core: WCAG 2.2 AA and its own best practices, on phone and screen, at 400 %, light and dark."""
    for width, scheme, rules in VIEWS:
        _show(page, width=width, scheme=scheme)
        yield from (f"{width} {scheme} {finding}" for finding in axe_violations(page, rules))


def axe_violations(page: Page, rules: Sequence[str] = TAGS) -> list[str]:
    """What axe-core finds on the page as it is now shown. From outside, as a browser's extension: the page lets no script of others in."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text("utf-8"))
    options = {"runOnly": list(rules), "resultTypes": ["violations"]}
    violations = page.evaluate("options => axe.run(options).then(result => result.violations)", options)
    return [f"{found['id']}: {node['html']} {node['failureSummary']}" for found in violations for node in found["nodes"]]


def tree(page: Page) -> Iterator[str]:
    """The accessibility tree: names for all controls, the landmarks once, headings in order with one at the top."""
    _show(page)
    nodes = [node for node in accessibility_nodes(page) if not node["ignored"]]
    for node in nodes:
        if _role(node) in NAMED and not node.get("name", {}).get("value", "").strip():
            yield f"{_role(node)} without a name: {_html(page, node)}"
    roles = [_role(node) for node in nodes]
    yield from (f"{roles.count(role)} of {role}" for role in ONCE if roles.count(role) != 1)
    if "search" not in roles:
        yield "no search"
    levels = [_level(node) for node in nodes if _role(node) == "heading"]
    if levels.count(1) != 1:
        yield f"{levels.count(1)} headings of the first level"
    yield from (f"heading {level} after {above}" for above, level in zip([0, *levels], levels, strict=False) if level > above + 1)


def narrow(page: Page) -> Iterator[str]:
    """400 % zoom (WCAG 1.4.10): a screen of 1280 × 1024 is 320 × 256. Nothing goes sideways or is cut, and what sticks leaves room."""
    _show(page, width=320, height=256)
    yield from _lost(page)
    yield from _ask(page, "fastnat")


def spaced(page: Page) -> Iterator[str]:
    """The reader's own spacing of text (WCAG 1.4.12) loses nothing."""
    for width in (390, 1280):
        _show(page, width=width)
        _ask(page, "avstand")
        yield from (f"{width} {finding}" for finding in _lost(page))


def calm(page: Page) -> list[str]:
    """Who has asked for less motion gets none (WCAG 2.3.3)."""
    page.evaluate("document.adoptedStyleSheets = []")
    page.emulate_media(reduced_motion="reduce")
    found = _ask(page, "rorelse")
    page.emulate_media(reduced_motion="null")
    return found


def forced(page: Page) -> Iterator[str]:
    """With the reader's own few colours (forced colours), controls and their marks are still drawn."""
    for width in (390, 1280):
        _show(page, width=width)
        page.emulate_media(forced_colors="active")
        yield from (f"{width} {finding}" for finding in _ask(page, "tvingade"))
        page.emulate_media(forced_colors="null")


JUDGES = (axe, tree, narrow, spaced, calm, forced)


def _show(page: Page, *, width: int = 390, height: int = 800, scheme: Any = "light") -> None:
    """As on a screen of that size, without fading over."""
    _ask(page, "stilla")
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(color_scheme=scheme)


def _ask(page: Page, script: str) -> list[str]:
    """Run one of our scripts in the page, which gives its findings."""
    found: list[str] = page.evaluate((SCRIPTS / f"{script}.js").read_text("utf-8"))
    return found


def _lost(page: Page) -> list[str]:
    return _ask(page, "forlorat")


def accessibility_nodes(page: Page) -> list[Any]:
    """The whole accessibility tree, as with everything unfolded."""
    folded = "details:not([open])"
    page.evaluate(f"document.querySelectorAll('{folded}').forEach(one => {{ one.open = true; one.dataset.domd = '' }})")
    session = page.context.new_cdp_session(page)
    nodes: list[Any] = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    page.evaluate("document.querySelectorAll('[data-domd]').forEach(one => { one.open = false; delete one.dataset.domd })")
    return nodes


def _role(node: Any) -> str:
    return str(node["role"]["value"])


def _level(node: Any) -> int:
    return next(int(one["value"]["value"]) for one in node["properties"] if one["name"] == "level")


def _html(page: Page, node: Any) -> str:
    session = page.context.new_cdp_session(page)
    html: str = session.send("DOM.getOuterHTML", {"backendNodeId": node["backendDOMNodeId"]})["outerHTML"]
    session.detach()
    return html[:200]
