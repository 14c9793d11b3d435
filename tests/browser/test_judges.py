"""Each judge of ``judges.py`` notices what it is there for: a fault is put into a page that has none."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from playwright.sync_api import Page

from tests.browser import judges
from tests.browser.conftest import OpenPage

PARAGRAPH = "const p = document.querySelector('main p'); p.textContent = 'Några ord om vård och omsorg. '.repeat(9);"
ADD = "const ny = (namn, text) => { const el = document.createElement(namn); el.textContent = text; document.querySelector('main').append(el); return el };"


@pytest.mark.parametrize(
    ("judge", "fault", "said"),
    [
        (judges.axe, f"{PARAGRAPH} p.style.color = '#ddd'", "390 light color-contrast"),
        (judges.axe, f"{PARAGRAPH} p.style.color = '#333'", "320 dark color-contrast"),
        (judges.tree, f"{ADD} ny('button', '')", "button without a name: <button></button>"),
        (judges.tree, f"{ADD} ny('input', '').type = 'search'", "searchbox without a name"),
        (judges.tree, f"{ADD} ny('h1', 'En till')", "2 headings of the first level"),
        (judges.tree, f"{ADD} ny('h2', 'Rubrik'); ny('h4', 'Rubrik')", "heading 4 after 2"),
        (judges.tree, "document.querySelector('footer').remove()", "0 of contentinfo"),
        (judges.narrow, f"{PARAGRAPH} p.style.width = '500px'", "scrolls sideways"),
        (judges.narrow, f"{PARAGRAPH} p.style.cssText = 'position: absolute; left: -50px'", "outside the screen"),
        (judges.narrow, f"{PARAGRAPH} p.style.cssText = 'white-space: nowrap; overflow: hidden'", "cut at the side"),
        (
            judges.narrow,
            f"{ADD} ny('p', 'Fast').style.cssText = 'position: fixed; inset: 0 0 100px 0; margin: 0; z-index: 9'",
            "what sticks covers",
        ),
        (judges.spaced, f"{PARAGRAPH} p.style.cssText = `height: ${{p.offsetHeight}}px; overflow: hidden`", "cut below"),
        (judges.calm, f"{PARAGRAPH} p.style.cssText = 'transition: transform 1s !important'", "transform"),
        (judges.forced, f"{ADD} ny('button', 'Knapp').style.border = '0'", "390 no border"),
    ],
)
def test_a_fault_is_noticed(open_page: OpenPage, judge: Callable[[Page], Iterable[str]], fault: str, said: str) -> None:
    with open_page("/om/", width=390) as page:
        page.evaluate(f"() => {{ {fault} }}")
        assert any(said in finding for finding in judge(page))
