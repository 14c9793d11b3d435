"""The second half of a run: a surveyed base → the site folder."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence, Set
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import orjson

from ..aside import Asides
from ..cache import Files, Memory, Remembered, Written, memory_version
from ..feed import Changes, continued
from ..model import Kunskapsbas, Publicerat
from ..output import digest
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
from .database import DATABASE
from .dumps import plan_dumps
from .history import frozen, leading_on, tombstones
from .judge import judge
from .previous import Previous
from .search import begin_terms, index_site
from .write import NewSite, new_site


def publish(
    survey: Survey,
    settings: Settings,
    shell: Shell,
    assets: Assets,
    memory: Memory,
    beside: Asides,
    previous: Previous,
    site_dir: Path,
) -> Memory:
    """Render what has changed, take over what hasn't, and put the new site in the old one's place. Returns what to remember."""
    frame = hashlib.sha256(repr((shell, dict(assets.scripts))).encode()).hexdigest()
    with new_site(site_dir) as new:
        survey.crew.tell("frame", shell, assets.scripts, new.folder)
        reuse = memory.frame == frame
        with ThreadPoolExecutor(1) as thread:  # this process has nothing else to do while the workers render
            rest = thread.submit(_whole, survey, settings, shell, assets, memory if reuse else Memory(), new)
            kept = {id_ for id_ in survey.stod if reuse and survey.stod[id_].written and _is_shown(id_, survey)}
            stod = _rendered(survey, kept)
            whole = rest.result()
        plan = plan_dumps(survey.base, new, memory.dumped, stod, kept)
        stod |= _taken_over(survey, stod, kept - plan.same, new)  # their documents are read for the dumps
        database = plan.begin_database(beside.database)
        stod |= _taken_over(survey, stod, kept & plan.same, new)
        files = [one for remembered in stod.values() for one in remembered.written] + [*whole]
        fresh = plan.fresh(survey)
        terms = begin_terms(survey, stod, memory.searched, beside.words, new)
        dumps, pieces = plan.dumps(fresh, settings)
        pages = PageRenderer(settings, shell, make_environment(settings.theme), assets.scripts)
        searched = terms()
        files += [*dumps, *searched.written]
        files += _history(survey, settings, pages, previous, files, new)
        new.keep_only([*(one.digest.path for one in files), DATABASE])
        dumped = plan.remembered(pieces, (*dumps, database()))
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
    now = documents_now(base, lambda path: written[path].digest.sha256)
    feed = continued(previous.feed, _changes(base, now, previous, new, settings))
    told = list(render_feed(base, feed, previous.full, settings))
    digests = [*(one.digest for one in (*files, *kept)), *(digest(output) for output in (*stones, *ways, *told))]
    lists = list(render_lists(base, settings, feed, now, digests, {stone.path for stone in stones}))
    judge([*stones, *told, *lists], settings)
    return kept + new.write_all([*stones, *ways, *told, *lists], {})


def _changes(base: Kunskapsbas, now: Mapping[str, Publicerat], previous: Previous, new: NewSite, settings: Settings) -> Changes:
    return Changes(
        base=base,
        now=now,
        before=previous.publicering.dokument if previous.publicering else {},
        read_now=lambda id_: orjson.loads(Path(new.folder, ROOT, document_path(id_)).read_bytes()),
        read_before=previous.document,
        url=lambda id_: document_url(id_, settings),
    )


def _is_shown(id_: str, survey: Survey) -> bool:
    return survey.base.is_published(survey.stod[id_].post)


def _rendered(survey: Survey, kept: Set[str]) -> dict[str, Remembered]:
    """What is to be remembered of every support, with the files of all but those ``kept`` written."""
    stod = {id_: one if id_ in kept else one._replace(written=Files(), sok=b"") for id_, one in survey.stod.items()}
    return stod | _render(survey, stod, [id_ for id_ in stod if id_ not in kept and _is_shown(id_, survey)])


def _taken_over(survey: Survey, stod: Mapping[str, Remembered], ids: Set[str], new: NewSite) -> dict[str, Remembered]:
    """Let the files of these supports be files of the new site. Those that somebody has touched are rendered as they were."""
    return _render(survey, stod, [id_ for id_ in stod if id_ in ids and not new.take_over(stod[id_].written)])


def _render(survey: Survey, stod: Mapping[str, Remembered], ids: Sequence[str]) -> dict[str, Remembered]:
    found = survey.crew.do("render", [survey.refs[id_] for id_ in ids])
    return {id_: stod[id_]._replace(written=written, sok=sok) for id_, written, sok in found}


def _whole(survey: Survey, settings: Settings, shell: Shell, assets: Assets, memory: Memory, new: NewSite) -> tuple[Written, ...]:
    """What isn't one support's own: it stays as long as no entry in the catalogue and no other file changes."""
    if memory.catalogue == survey.catalogue and new.take_over(memory.whole):
        return memory.whole
    pages = PageRenderer(settings, shell, make_environment(settings.theme), assets.scripts)
    outputs = list(render_whole(survey.base, pages))
    judge(outputs, settings)
    return tuple(new.write_all([*assets.outputs, *outputs], {one.digest.path: one for one in memory.whole}))
