"""The second half of a run: a surveyed base → the site folder."""

from __future__ import annotations

import hashlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from ..cache import Memory, Remembered, cache_file, memory_version, remember
from ..render import render_lists, render_whole
from ..render.assets import Assets
from ..render.output import Digest
from ..render.pages.page import PageRenderer
from ..render.shell import Shell
from ..render.templates import make_environment
from ..settings import Settings
from ..survey import Survey
from .judge import judge
from .search import index_site
from .write import link_unchanged, new_site, write_all


def publish(survey: Survey, settings: Settings, shell: Shell, assets: Assets, memory: Memory, site_dir: Path) -> None:
    """Render what has changed, take over what hasn't, and put the new site in the old one's place."""
    frame = hashlib.sha256(repr((shell, dict(assets.scripts))).encode()).hexdigest()
    with new_site(site_dir) as folder:
        survey.crew.tell("frame", shell, assets.scripts, folder)
        with ThreadPoolExecutor(1) as beside:  # this process has nothing else to do while the workers render
            whole = beside.submit(_whole, survey, settings, shell, assets, folder)
            stod = _supports(survey, site_dir, folder, reuse=memory.frame == frame)
        files = [one.digest for remembered in stod.values() for one in remembered.written]
        files += whole.result()
        lists = list(render_lists(survey.base, settings, files))
        judge(lists, settings)
        write_all(lists, folder)
        if settings.search:
            index_site(folder)
    found = Memory(version=memory_version(settings), today=settings.today, frame=frame, stod=stod)
    remember(cache_file(settings, site_dir), found)


def _supports(survey: Survey, old: Path, folder: Path, *, reuse: bool) -> dict[str, Remembered]:
    """Every support's files in the new folder, and what is to be remembered."""
    shown = {id_: one for id_, one in survey.stod.items() if survey.base.is_published(one.post)}
    taken = {id_ for id_, one in shown.items() if reuse and link_unchanged(one.written, old, folder)}
    written = dict(survey.crew.do("render", [survey.refs[id_] for id_ in shown if id_ not in taken]))
    return {
        id_: one if id_ in taken else one._replace(written=written.get(id_, ()))
        for id_, one in survey.stod.items()
    }  # fmt: skip


def _whole(survey: Survey, settings: Settings, shell: Shell, assets: Assets, folder: Path) -> list[Digest]:
    pages = PageRenderer(settings, shell, make_environment(settings.theme), assets.scripts)
    outputs = list(render_whole(survey.base, pages))
    judge(outputs, settings)
    return write_all([*assets.outputs, *outputs], folder)
