"""The second half of a run: a surveyed base → the site folder."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import orjson

from ..cache import Files, Memory, Remembered, Written, memory_version
from ..feed import Changes, continued
from ..model import Kunskapsbas
from ..output import Digest, digest
from ..render import render_feed, render_lists, render_whole
from ..render.api.documents import document_path, document_url
from ..render.api.files import ROOT
from ..render.api.index import documents_now
from ..render.assets import Assets
from ..render.pages.page import PageRenderer
from ..render.shell import Shell
from ..render.templates import make_environment
from ..settings import Settings
from ..survey import Survey
from .dumps import plan_dumps
from .history import frozen, leading_on, tombstones
from .judge import judge
from .previous import Previous
from .search import index_site, write_terms
from .write import NewSite, new_site


def publish(
    survey: Survey, settings: Settings, shell: Shell, assets: Assets, memory: Memory, previous: Previous, site_dir: Path
) -> Memory:
    """Render what has changed, take over what hasn't, and put the new site in the old one's place. Returns what to remember."""
    frame = hashlib.sha256(repr((shell, dict(assets.scripts))).encode()).hexdigest()
    with new_site(site_dir) as new:
        survey.crew.tell("frame", shell, assets.scripts, new.folder)
        with ThreadPoolExecutor(1) as beside:  # this process has nothing else to do while the workers render
            rest = beside.submit(_whole, survey, settings, shell, assets, memory if memory.frame == frame else Memory(), new)
            stod = _supports(survey, new, reuse=memory.frame == frame)
            whole = rest.result()
            files = [one for remembered in stod.values() for one in remembered.written] + [*whole]
            plan = plan_dumps(survey.base, new, memory.dumped, files)
            database = beside.submit(plan.database)
            dumps, pieces = plan.dumps(survey, settings)
            pages = PageRenderer(settings, shell, make_environment(settings.theme), assets.scripts)
            searched = write_terms(survey, stod, memory.searched, new)
            files += [*dumps, *searched.written]
            files += _history(survey, settings, pages, previous, files, new)
            dumped = plan.remembered(pieces, (*dumps, database.result()))
        files.append(dumped.written[-1])
        new.keep_only(one.digest.path for one in files)
        if settings.search:
            index_site(new.folder)
    return Memory(
        version=memory_version(settings),
        today=settings.today,
        began=survey.began,
        frame=frame,
        stod=stod,
        others=survey.others,
        catalogue=survey.catalogue,
        dumped=dumped,
        searched=searched,
        whole=whole,
    )


def _history(
    survey: Survey, settings: Settings, pages: PageRenderer, previous: Previous, files: Sequence[Written], new: NewSite
) -> list[Written]:
    """What depends on the publication before and on the hash of every other file: it is made anew each time."""
    base, written = survey.base, {one.digest.path: one for one in files}
    kept = frozen(base, previous, written, new)
    stones = list(tombstones(base, previous, written.keys(), settings))
    ways = [pages.render(page) for page in leading_on(base, previous.publicering, written.keys(), settings)]
    digests = [one.digest for one in files]
    feed = continued(previous.feed, _changes(base, digests, previous, new, settings))
    told = list(render_feed(base, feed, previous.full, settings))
    digests += [*(one.digest for one in kept), *(digest(output) for output in (*stones, *ways, *told))]
    lists = list(render_lists(base, settings, feed, digests, {stone.path for stone in stones}))
    judge([*stones, *told, *lists], settings)
    return kept + new.write_all([*stones, *ways, *told, *lists], {})


def _changes(base: Kunskapsbas, files: Iterable[Digest], previous: Previous, new: NewSite, settings: Settings) -> Changes:
    return Changes(
        base=base,
        now=documents_now(base, files),
        before=previous.publicering.dokument if previous.publicering else {},
        read_now=lambda id_: orjson.loads(Path(new.folder, ROOT, document_path(id_)).read_bytes()),
        read_before=previous.document,
        url=lambda id_: document_url(id_, settings),
    )


def _supports(survey: Survey, new: NewSite, *, reuse: bool) -> dict[str, Remembered]:
    """Every support's files in the new folder, and what is to be remembered."""
    shown = {id_: one for id_, one in survey.stod.items() if survey.base.is_published(one.post)}
    taken = {id_ for id_, one in shown.items() if reuse and new.take_over(one.written)}
    stod = {id_: one if id_ in taken else one._replace(written=Files(), sok=b"") for id_, one in survey.stod.items()}
    for id_, written, sok in survey.crew.do("render", [survey.refs[id_] for id_ in shown if id_ not in taken]):
        stod[id_] = stod[id_]._replace(written=written, sok=sok)
    return stod


def _whole(survey: Survey, settings: Settings, shell: Shell, assets: Assets, memory: Memory, new: NewSite) -> tuple[Written, ...]:
    """What isn't one support's own: it stays as long as no entry in the catalogue and no other file changes."""
    if memory.catalogue == survey.catalogue and new.take_over(memory.whole):
        return memory.whole
    pages = PageRenderer(settings, shell, make_environment(settings.theme), assets.scripts)
    outputs = list(render_whole(survey.base, pages))
    judge(outputs, settings)
    return tuple(new.write_all([*assets.outputs, *outputs], {one.digest.path: one for one in memory.whole}))
