"""Model → planned outputs. Nothing here touches disk or clock; to add an output, add a function to :func:`render`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..model import Kunskapsbas
from ..settings import Settings
from .api import api
from .output import Output
from .pages import pages
from .pages.page import PageRenderer
from .shell import Shell
from .sitemap import sitemap
from .templates import make_environment


def render(base: Kunskapsbas, settings: Settings, shell: Shell, scripts: Mapping[str, str]) -> Iterator[Output]:
    """Every file of the publication except the assets of the theme and the search index."""
    planned = list(pages(base, settings))
    renderer = PageRenderer(settings, shell, make_environment(settings.theme), scripts)
    for page in planned:
        yield renderer.render(page)
    yield sitemap(planned, settings)
    yield from api(base, settings)
