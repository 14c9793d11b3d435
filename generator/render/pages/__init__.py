"""Every page of the site, as values; :class:`page.PageRenderer` turns them into files."""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Kunskapsbas
from ...settings import Settings
from .codes import code_pages
from .hubs import hub_pages
from .page import Page
from .support import support_pages


def pages(base: Kunskapsbas, settings: Settings) -> Iterator[Page]:
    yield from hub_pages(base)
    yield from code_pages(base)
    for stod in base.published():
        yield from support_pages(stod, base, settings)
