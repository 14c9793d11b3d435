"""``/api/v1/andringar/`` and ``/api/v1/varningar.json``: what has changed, in segments that never change once they are full."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from ...feed import Feed, warnings
from ...output import Output
from ...settings import Settings
from .files import ROOT, api_url, json_output

SEGMENT = 500
"""Events in a full segment."""


def changes(feed: Feed, full: Sequence[bytes], settings: Settings) -> Iterator[Output]:
    """The feed's files. ``full`` are the segments that were full before, byte for byte as they were published."""
    segments = [*_as_they_were(full), *_segments(feed, len(full), settings)]
    yield from segments
    data = {
        "epok": feed.epok,
        "senaste": feed.senaste,
        "storlek": SEGMENT,
        "segment": [_entry(number, segment, feed, settings) for number, segment in enumerate(segments)],
    }
    yield json_output(settings, "andringar/index.json", "andringar", data)
    found = list(warnings(feed))  # nothing else may change this file: it is asked for most often
    data = {"epok": feed.epok, "antal": len(found), "varningar": found}
    yield json_output(settings, "varningar.json", "varningar", data)


def segment_path(number: int) -> str:
    """Of the segment with this number, counted from 0: the first is ``andringar/0001.json``."""
    return f"andringar/{number + 1:04}.json"


def _as_they_were(full: Sequence[bytes]) -> Iterator[Output]:
    for number, data in enumerate(full):
        yield Output(ROOT + segment_path(number), data)


def _segments(feed: Feed, first: int, settings: Settings) -> Iterator[Output]:
    for number in range(first, -(-feed.senaste // SEGMENT)):
        events = feed.handelser[number * SEGMENT : (number + 1) * SEGMENT]
        data = {"fran": events[0]["sekvens"], "till": events[-1]["sekvens"], "handelser": events}
        yield json_output(settings, segment_path(number), "andringssegment", data)


def _entry(number: int, segment: Output, feed: Feed, settings: Settings) -> dict[str, object]:
    return {
        "fran": number * SEGMENT + 1,
        "till": min((number + 1) * SEGMENT, feed.senaste),
        "url": api_url(settings, segment_path(number)),
        "sha256": hashlib.sha256(segment.data).hexdigest(),
    }
