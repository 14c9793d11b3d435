"""The second half of a run: a surveyed base → the site folder."""

from __future__ import annotations

import hashlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from ..cache import Memory, Remembered, Written, memory_version
from ..render import render_lists, render_whole
from ..render.assets import Assets
from ..render.pages.page import PageRenderer
from ..render.shell import Shell
from ..render.templates import make_environment
from ..settings import Settings
from ..survey import Survey
from .dumps import write_dumps
from .judge import judge
from .search import index_site
from .write import NewSite, new_site


def publish(survey: Survey, settings: Settings, shell: Shell, assets: Assets, memory: Memory, site_dir: Path) -> Memory:
    """Render what has changed, take over what hasn't, and put the new site in the old one's place. Returns what to remember."""
    frame = hashlib.sha256(repr((shell, dict(assets.scripts))).encode()).hexdigest()
    with new_site(site_dir) as new:
        survey.crew.tell("frame", shell, assets.scripts, new.folder)
        with ThreadPoolExecutor(1) as beside:  # this process has nothing else to do while the workers render
            rest = beside.submit(_whole, survey, settings, shell, assets, memory if memory.frame == frame else Memory(), new)
            stod = _supports(survey, new, reuse=memory.frame == frame)
        files = [written for remembered in stod.values() for written in remembered.written]
        whole = rest.result()
        dumped = write_dumps(survey, settings, new, memory.dumped, files)
        listed = [*files, *whole, *dumped.written]
        lists = list(render_lists(survey.base, settings, [one.digest for one in listed]))
        judge(lists, settings)
        last = new.write_all(lists, {})
        new.keep_only(one.digest.path for one in (*listed, *last))
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
        whole=whole,
    )


def _supports(survey: Survey, new: NewSite, *, reuse: bool) -> dict[str, Remembered]:
    """Every support's files in the new folder, and what is to be remembered."""
    shown = {id_: one for id_, one in survey.stod.items() if survey.base.is_published(one.post)}
    taken = {id_ for id_, one in shown.items() if reuse and new.take_over(one.written)}
    written = dict(survey.crew.do("render", [survey.refs[id_] for id_ in shown if id_ not in taken]))
    return {
        id_: one if id_ in taken else one._replace(written=written.get(id_, ()))
        for id_, one in survey.stod.items()
    }  # fmt: skip


def _whole(survey: Survey, settings: Settings, shell: Shell, assets: Assets, memory: Memory, new: NewSite) -> tuple[Written, ...]:
    """What isn't one support's own: it stays as long as no entry in the catalogue and no other file changes."""
    if memory.catalogue == survey.catalogue and new.take_over(memory.whole):
        return memory.whole
    pages = PageRenderer(settings, shell, make_environment(settings.theme), assets.scripts)
    outputs = list(render_whole(survey.base, pages))
    judge(outputs, settings)
    return tuple(new.write_all([*assets.outputs, *outputs], {one.digest.path: one for one in memory.whole}))
