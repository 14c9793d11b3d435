"""What a publication carries on from the one before: frozen versions, tombstones of parts, and ways on from pages that are gone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from ..cache import Written
from ..model import Kunskapsbas, Publicering
from ..output import Output
from ..render.api.documents import document_path
from ..render.api.files import ROOT
from ..render.api.manifest import named
from ..render.api.tombstones import part
from ..render.pages.page import Page
from ..render.pages.tombstone import redirect
from ..settings import Settings
from .previous import Previous
from .write import NewSite

AT_ONCE = 64
"""Frozen versions that are held in memory."""


def version_path(id_: str, version: str) -> str:
    """Of the frozen copy of a version."""
    return f"{ROOT}kunskapsstod/{id_}/v/{version}.json"


def frozen(base: Kunskapsbas, previous: Previous, written: Mapping[str, Written], new: NewSite) -> list[Written]:
    """Every version that was ever published, as it was then; and each that is new, as its document's file is now."""
    before = previous.publicering.versioner if previous.publicering else {}
    copies = [
        new.copy(written[ROOT + document_path(post.id)], version_path(post.id, post.version))
        for post in base.in_use()
        if post.version not in before.get(post.id, ())
    ]
    kept = [version_path(id_, version) for id_ in sorted(before) for version in sorted(before[id_])]
    for start in range(0, len(kept), AT_ONCE):
        copies += new.write_all(previous.files(kept[start : start + AT_ONCE]), {})
    return copies


def tombstones(base: Kunskapsbas, previous: Previous, paths: Set[str], settings: Settings) -> Iterator[Output]:
    """One at each address of a section, a recommendation or an addition that isn't there any longer. One that tells why a part was
    taken out of a support in use stays as it is; the others follow what becomes of the support.
    """
    before = previous.publicering
    if before is None:
        return
    for path in sorted({*before.delar, *before.gravstenar} - paths):
        if path in before.borttagna_delar:
            yield Output(path, previous.file(path))
        else:
            slag, names = named(path)
            yield part(path.removeprefix(ROOT), slag, names, base, settings)


def leading_on(base: Kunskapsbas, before: Publicering | None, paths: Set[str], settings: Settings) -> Iterator[Page]:
    """A region's page of a support that has no additions there any longer leads to the national one."""
    for address in sorted(before.sidor) if before else ():
        match address.split("/"):
            case ["", "regioner", _, id_, ""] if f"{address[1:]}index.html" not in paths:
                if post := base.kunskapsstod.get(base.moved_to(id_)):
                    yield redirect(address, post, "", settings)
