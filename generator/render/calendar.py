"""``/kalender.ics``: when texts are to be reviewed, and until when they are out for comments, for those responsible.

Follows RFC 5545. Whole days; the stamp is the day of the text's newest change, since nothing here has a clock.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from urllib.parse import urlsplit

from icalendar import Calendar, Event

from ..mall.vokabular import Status
from ..model import Katalogpost, Kunskapsbas
from ..output import Output
from ..settings import Settings


def calendar(base: Kunskapsbas, settings: Settings) -> Output:
    """One event for each text in use with a day of review, and one for each that is out for comments."""
    found = Calendar()
    found.add("prodid", f"-//{settings.site_name}//granskningar och remisser//SV")
    found.add("version", "2.0")
    found.add("method", "PUBLISH")
    found.add("x-wr-calname", f"{settings.site_name}: granskningar och remisser")
    for event in _events(base, settings):
        found.add_component(event)
    return Output("kalender.ics", found.to_ical())


def _events(base: Kunskapsbas, settings: Settings) -> Iterator[Event]:
    for post in base.in_use():
        if post.nasta_granskning:
            first = post.nasta_granskning
            yield _event(post, "granskning", f"Granska senast: {post.titel}", (first, first), settings)
        if post.status is Status.REMISS and post.remiss:
            yield _event(post, "remiss", f"På remiss: {post.titel}", post.remiss, settings)


def _event(post: Katalogpost, what: str, title: str, days: tuple[date, date], settings: Settings) -> Event:
    """``days`` are the first and the last; in a calendar the end is the day after."""
    event = Event()
    event.add("uid", f"{post.id}-{what}@{urlsplit(settings.site_url).hostname}")
    event.add("dtstamp", datetime.combine(post.andrad, time(), UTC))
    event.add("dtstart", days[0])
    event.add("dtend", days[1] + timedelta(days=1))
    event.add("summary", title)
    event.add("url", settings.url(post.address))
    event.add("transp", "TRANSPARENT")
    return event
