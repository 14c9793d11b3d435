"""``sitemap.xml`` (sitemaps.org, protocol 0.9): the pages that search engines should know, with dates from the content."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape

from ..model import Kunskapsbas
from ..output import Output
from ..settings import Settings
from .pages.common import NOT_INDEXED
from .pages.page import Page

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap(hubs: Iterable[Page], base: Kunskapsbas, settings: Settings) -> Output:
    """A support's page and its patient page; a region's copy of it points to the national one and is left out."""
    dates = {page.address: "" for page in hubs if page.indexed}
    for post in base.in_use():
        if post.status not in NOT_INDEXED:
            dates |= dict.fromkeys((post.address, f"{post.address}patient/"), post.andrad.isoformat())
    lines = [
        f"  <url><loc>{escape(settings.url(address))}</loc>{f'<lastmod>{day}</lastmod>' if day else ''}</url>\n"
        for address, day in sorted(dates.items())
    ]
    text = f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{NAMESPACE}">\n{"".join(lines)}</urlset>\n'
    return Output("sitemap.xml", text.encode())
