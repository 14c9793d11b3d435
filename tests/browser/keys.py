"""The keyboard as a reader without a mouse uses it."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.conftest import ROOT

SCRIPTS = ROOT / "tests/browser/scripts"
FAR = 400


def tab_to(page: Page, goal: Locator) -> None:
    """Press Tab until the focus is there."""
    expect(goal).to_be_visible()
    for _ in range(FAR):
        page.keyboard.press("Tab")
        if goal.evaluate("el => el === document.activeElement"):
            return
    raise AssertionError(f"Tab never came to {goal}")


def walk(page: Page, key: str = "Tab") -> list[str]:
    """Through the whole page: what is skipped, comes in another order than it stands, isn't seen, or holds the focus for ever."""
    stops = page.evaluate((SCRIPTS / "tabbstopp.js").read_text("utf-8"))
    where = (SCRIPTS / "fokus.js").read_text("utf-8")
    visited: list[int] = []
    found: list[str] = []
    for _ in range(stops + 20):
        page.keyboard.press(key)
        at: Any = page.evaluate(where)
        if at is None:
            break
        found += at["fel"]
        visited += [at["plats"]] if at["plats"] >= 0 else []  # what scrolls is a stop in Chromium, without being asked to
    else:
        found.append("the focus doesn't leave the page")
    expected = list(range(stops))
    if visited != (expected if key == "Tab" else expected[::-1]):
        missed = sorted(set(expected) - set(visited))
        found.append(
            f"another order, or not all: {page.evaluate('which => which.map(n => tabbstopp[n].outerHTML.slice(0, 120))', missed)} {visited}"
        )
    return found
