"""Model → planned outputs. Nothing here touches disk or clock; to add an output, add it to the function for its kind.

A publication has three steps: each support by itself (in any order, anywhere), what lists them, what lists the files.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..lookup import look_up
from ..model import Kunskapsbas, Kunskapsstod
from ..output import Digest, Output, digest
from ..settings import Settings
from .api.codes import code_files
from .api.documents import document
from .api.index import index
from .api.manifest import manifest
from .api.registers import registers
from .api.schemas import schemas
from .pages.codes import code_pages
from .pages.hubs import hub_pages
from .pages.page import PageRenderer
from .pages.registers import register_pages
from .pages.rules import rule_pages
from .pages.support import support_pages
from .sitemap import sitemap


def render_support(stod: Kunskapsstod, base: Kunskapsbas, pages: PageRenderer) -> Iterator[Output]:
    """Everything that is one support's own: its pages and its data."""
    for page in support_pages(stod, base, pages.settings):
        yield pages.render(page)
    yield document(stod, base, pages.settings)


def render_whole(base: Kunskapsbas, pages: PageRenderer) -> Iterator[Output]:
    """What lists the supports, and what doesn't depend on them."""
    codes = look_up(base)
    planned = [*hub_pages(base), *code_pages(codes), *register_pages(base), *rule_pages()]
    for page in planned:
        yield pages.render(page)
    yield sitemap(planned, base, pages.settings)
    yield from registers(base, pages.settings)
    yield from code_files(codes, pages.settings)
    yield from schemas(pages.settings)


def render_lists(base: Kunskapsbas, settings: Settings, files: Iterable[Digest]) -> Iterator[Output]:
    """What lists the files of the API, given all the others."""
    files = list(files)
    entry = index(base, settings, files)
    yield entry
    yield manifest(settings, [*files, digest(entry)])
