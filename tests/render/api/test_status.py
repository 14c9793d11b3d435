"""What the publication says of itself: counts, and which texts are past their day."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from generator.publish.judge import judge
from generator.render.api.missing import missing
from generator.render.api.status import status
from generator.settings import Settings
from tests.helpers import AREA, base, region, site_settings, stod

FILES = {
    **AREA,
    "kunskapsstod/gammal.md": stod("gammal", granskad="2024-01-01", nasta_granskning="2026-01-01"),
    "kunskapsstod/borta.md": stod("borta", status="aterkallad", granskad="2020-01-01", nasta_granskning="2022-01-01"),
    "kunskapsstod/frisk.md": stod("frisk", granskad="2025-01-01", nasta_granskning="2027-01-01"),
    "kunskapsstod/ny.md": stod("ny"),
    "regioner/provregion/_region.md": region(),
}


def made(settings: Settings, files: dict[str, str] = FILES) -> dict[str, Any]:
    output = status(base(files).base, settings)
    judge([output], settings)
    data: dict[str, Any] = json.loads(output.data)
    return data


def test_texts_in_use_that_are_past_their_day() -> None:
    found = made(site_settings(date(2026, 1, 2)))
    assert found["forfallna"] == ["gammal"]
    assert found["aldsta_granskning"] == {"id": "gammal", "granskad": "2024-01-01"}
    assert found["antal"] == {"dokument": 3, "rekommendationer": 0, "programomraden": 1, "regioner": 0}
    assert made(site_settings(date(2026, 1, 1)))["forfallna"] == []


def test_what_is_not_known_is_left_out() -> None:
    found = made(site_settings(), {**AREA, "kunskapsstod/ny.md": stod("ny")})
    assert not {"aldsta_granskning", "commit"} & found.keys()


def test_time_in_utc_and_commit() -> None:
    there = timezone(timedelta(hours=2))
    settings = replace(site_settings(), built_at=datetime(2026, 6, 1, 1, 30, tzinfo=there), commit="a" * 40)
    found = made(settings)
    assert (found["built_at"], found["commit"], found["dag"]) == ("2026-05-31T23:30:00Z", "a" * 40, "2026-11-21")
    assert made(replace(settings, built_at=datetime(2026, 5, 31, 23, 30, tzinfo=UTC))) == found


def test_the_answer_where_nothing_is() -> None:
    settings = site_settings()
    output = missing(settings)
    judge([output], settings)
    assert output.path == "404.json"
    assert json.loads(output.data)["status"] == 404
