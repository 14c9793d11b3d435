"""When a day has passed or soon will: the same in the browser as in what an author is told."""

from __future__ import annotations

import json
from datetime import date, timedelta

from hypothesis import example, given
from hypothesis import strategies as st
from py_mini_racer import MiniRacer

from generator.checks.dates import add_months
from generator.checks.ks203_granskning_forfallen import MONTHS_BEFORE
from generator.engine import bundle
from tests.conftest import ROOT

BROWSER = MiniRacer()
BROWSER.eval(bundle(ROOT / "theme/assets/js", ["ks-frist.js"]))


def in_browser(day: date, today: date) -> object:
    noon = f"{today}T12:00:00Z"
    return BROWSER.eval(f'moduler["ks-frist.js"].frist({json.dumps(str(day))}, new Date({json.dumps(noon)}))')


@given(day=st.dates(date(2000, 1, 1), date(2090, 12, 31)), ahead=st.integers(-3, 100))
@example(day=date(2027, 5, 31), ahead=92)  # since 28 February, the last day of that month
@example(day=date(2027, 5, 31), ahead=93)
@example(day=date(2028, 5, 31), ahead=92)  # since 29 February
@example(day=date(2028, 5, 31), ahead=93)
@example(day=date(2027, 2, 28), ahead=92)  # since 28 November, not since its last day
@example(day=date(2027, 2, 28), ahead=93)
def test_what_is_soon_in_the_browser_is_what_an_author_is_told_of(day: date, ahead: int) -> None:
    today = day - timedelta(ahead)
    expected = "passerad" if today > day else "snart" if today >= add_months(day, -MONTHS_BEFORE) else ""
    assert in_browser(day, today) == expected


def test_the_day_is_that_of_sweden() -> None:
    call = 'moduler["ks-frist.js"].frist("2026-07-01", new Date("{}"))'
    assert BROWSER.eval(call.format("2026-07-01T21:59:59Z")) == "snart"
    assert BROWSER.eval(call.format("2026-07-01T22:00:00Z")) == "passerad"
