"""Model → planned outputs. Nothing here touches disk or clock; to add an output, add it to the function for its kind.

A publication has three steps: each support by itself (in any order, anywhere), what lists them, what lists the files.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from ..feed import Feed
from ..lookup import look_up
from ..mall.vokabular import WITHDRAWN
from ..model import Kunskapsbas, Kunskapsstod, Publicerat
from ..output import Digest, Output, digest
from ..settings import Settings
from .api.changes import changes
from .api.codes import code_files
from .api.documents import document
from .api.index import index
from .api.manifest import manifest
from .api.missing import missing
from .api.openapi import openapi
from .api.parts import parts
from .api.regions import region_documents, region_files
from .api.registers import registers
from .api.schemas import schemas
from .api.status import status
from .api.tombstones import moved, withdrawn
from .api.vocabularies import vocabularies
from .atom import atom_feeds
from .calendar import calendar
from .llms import llms_txt
from .pages.codes import code_pages
from .pages.hubs import hub_pages
from .pages.page import PageRenderer
from .pages.registers import register_pages
from .pages.rules import rule_pages
from .pages.search import search_page
from .pages.support import support_pages
from .pages.tombstone import moved_pages
from .protection import header_file
from .sitemap import sitemap


def render_support(stod: Kunskapsstod, base: Kunskapsbas, pages: PageRenderer) -> Iterator[Output]:
    """Everything that is one support's own: its pages and its data."""
    for page in support_pages(stod, base, pages.settings):
        yield pages.render(page)
    yield from support_data(stod, base, pages.settings)


def support_data(stod: Kunskapsstod, base: Kunskapsbas, settings: Settings) -> Iterator[Output]:
    """One support's own files of the API; out of use, a tombstone."""
    if stod.falt.status in WITHDRAWN:
        yield withdrawn(base.kunskapsstod[stod.id], base, settings)
        return
    data = document(stod, base, settings)
    yield data.output(settings)
    yield from parts(data, settings)
    yield from region_documents(data, stod, base, settings)


def render_whole(base: Kunskapsbas, pages: PageRenderer) -> Iterator[Output]:
    """What lists the supports, and what doesn't depend on them."""
    codes = look_up(base)
    planned = [*hub_pages(base), search_page(base, pages.settings), *code_pages(codes), *register_pages(base), *rule_pages()]
    for page in (*planned, *moved_pages(base, pages.settings)):
        yield pages.render(page)
    yield from moved(base, pages.settings)
    yield sitemap(planned, base, pages.settings)
    yield llms_txt(base, pages.settings)
    yield from registers(base, pages.settings)
    yield from region_files(base, pages.settings)
    yield from vocabularies(pages.settings)
    yield from code_files(codes, pages.settings)
    yield from schemas(pages.settings)
    yield openapi(pages.settings)
    yield calendar(base, pages.settings)
    yield missing(pages.settings)
    yield header_file()


def render_feed(base: Kunskapsbas, feed: Feed, full: Sequence[bytes], settings: Settings) -> Iterator[Output]:
    """What tells of changes. ``full`` are the segments that were full before."""
    yield from changes(feed, full, settings)
    yield from atom_feeds(base, feed, settings)


def render_lists(
    base: Kunskapsbas, settings: Settings, feed: Feed, now: Mapping[str, Publicerat], files: Iterable[Digest], tombstones: Set[str]
) -> Iterator[Output]:
    """What lists the publication's documents (``now``) and files, given all the others and which are tombstones of parts; and when
    it was made, which no list holds.
    """
    entry = index(base, settings, feed, now)
    yield entry
    yield from manifest(settings, feed, [*files, digest(entry)], tombstones)
    yield status(base, settings)
