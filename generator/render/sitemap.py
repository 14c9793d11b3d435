"""``sitemap.xml`` (sitemaps.org, protocol 0.9): the pages that search engines should know, with dates from the content."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape

from ..settings import Settings
from .output import Output
from .pages.page import Page

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap(pages: Iterable[Page], settings: Settings) -> Output:
    """Pages that point elsewhere as canonical, and those not to be indexed, are left out."""
    lines = [
        f"  <url><loc>{escape(settings.url(page.address))}</loc>{_lastmod(page)}</url>\n"
        for page in sorted(pages, key=lambda page: page.address)
        if page.indexed and page.canonical in ("", page.address)
    ]
    text = f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{NAMESPACE}">\n{"".join(lines)}</urlset>\n'
    return Output("sitemap.xml", text.encode())


def _lastmod(page: Page) -> str:
    stod = page.context.get("stod") if page.template in ("stod", "patient") else None
    return f"<lastmod>{stod.falt.andringslogg[0].datum.isoformat()}</lastmod>" if stod else ""
