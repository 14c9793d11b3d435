"""MkDocs' events, each a few lines that call the generator: it renders the frame of the pages, we make everything else.

``kunskap build`` and ``mkdocs build`` both come here, so they give the same site.
"""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import BuildError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files

from ..aside import Aside, Asides
from ..cache import Memory, cache_file, recall, remember
from ..crew import Progress
from ..diagnostics import Diagnostic
from ..git import head
from ..pipeline import stops
from ..publish.previous import Previous, nothing_before, read_previous
from ..publish.publish import publish
from ..publish.write import other_folder
from ..render.assets import Assets, make_assets, wanted
from ..render.protection import POLICY, REFERRER
from ..render.search.language import irregular
from ..render.shell import Shell
from ..report.text import summary, to_text
from ..settings import Settings, settings_from
from ..survey import Survey, survey
from .edit import edited_supports, show_edit
from .preview import show_findings

log = logging.getLogger("mkdocs.plugins.kunskap")

FRAME = "404.html"
"""MkDocs renders this one with addresses from the site root, which makes it a frame for pages at any depth."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the command line adds to ``mkdocs.yml``."""

    content: Path | None = None
    today: date | None = None
    search: bool = True
    progress: Progress = lambda *_: None
    previous: str = ""
    """Folder or URL of the publication before; without one, the feed of changes begins anew."""


class Refused(BuildError):
    """The content has findings that stop publication. Nothing was written."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__(f"{to_text(diagnostics)}{summary(diagnostics)}\nInget har skrivits.")
        self.diagnostics = diagnostics


class PluginConfig(Config):  # type: ignore[no-untyped-call]
    """The plugin has no settings of its own: they stand under ``extra.kunskap``."""


class KunskapPlugin(BasePlugin[PluginConfig]):  # type: ignore[no-untyped-call]
    """One instance lives through a build, and through all builds of a preview."""

    command_line = Options()
    """Of the command that MkDocs makes plugins for: it makes them itself."""

    def __init__(self) -> None:
        self.run_options = self.command_line
        self.serving = False
        """In a preview: drafts are shown, and a text with faults keeps the page that it had."""
        self.settings: Settings
        self.memory: Memory
        self.beside: Asides
        self.previous: Previous
        self.survey: Survey
        self.assets: Assets
        self.shell: Shell
        self.site_dir: Path
        self.refused = False

    def on_startup(self, *, command: str, dirty: bool) -> None:
        self.serving = command == "serve"
        self.beside = Asides(Aside(), Aside())

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read and check first: with a finding that stops, nothing else happens."""
        root, options = Path(os.path.relpath(Path(config.config_file_path).parent)), self.run_options
        today = options.today or date.today()  # noqa: DTZ011 - the author's own day
        commit = head(options.content or root / "content")
        switches = {"drafts": self.serving, "search": options.search}
        self.settings = settings_from(config, root, options.content, today, built_at=_now(), commit=commit, **switches)
        self.site_dir = Path(config.site_dir)
        self.memory = recall(self._cache_file(), self.settings)
        if not self.memory.searched.words:
            self.beside.words.begin(irregular)
        self.previous = read_previous(options.previous) if options.previous else nothing_before()
        self.survey = survey(self.settings, self.memory, options.progress, self.previous.publicering)
        self.refused = stops(self.survey.diagnostics)
        if self.refused:
            self.survey.crew.close()
            if not (self.serving and (self.site_dir / "index.html").exists()):
                raise Refused(self.survey.diagnostics)
        config.site_dir = str(self.site_dir.with_name(f".{self.site_dir.name}.ram"))
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Take the theme's assets; leave MkDocs no page and nothing to copy."""
        chosen = {file.src_uri: file.content_bytes for file in files if wanted(file.src_uri)}
        self.assets = make_assets(chosen)
        return Files([])

    def on_template_context(self, context: Any, *, template_name: str, config: MkDocsConfig) -> Any:
        """A preview has no content policy: MkDocs' server puts the script that reloads the page into each one."""
        if template_name == FRAME:
            context["kunskap"] = self.assets
            context["skydd"] = {"policy": "" if self.serving else POLICY, "referrer": REFERRER}
        return context

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        if template_name == FRAME:
            self.shell = Shell.parse(output_content)
        return output_content

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Render what has changed, judge it, write it beside, index it, swap it in."""
        shutil.rmtree(config.site_dir, ignore_errors=True)
        config.site_dir = str(self.site_dir)
        if not self.refused:
            remember(self._cache_file(), self._publish(), self.memory)
            self.survey.crew.close()
        if self.serving:
            self._tell(self.survey.diagnostics)

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., None]) -> LiveReloadServer:
        """Show an edited support at once. What else it changes is built after that: this file is touched and seen as a change."""
        owed = Path(tempfile.mkdtemp(prefix="kunskap-")) / "owed"
        owed.touch()
        server.watch(str(owed.parent))
        server.watch(str(self.settings.content))
        self.owed = False

        def rebuild() -> None:
            refs = None if self.owed else edited_supports(self.survey, self.settings)
            if not refs:
                self.owed = False
                builder()
                return
            edit = show_edit(refs, self.survey, self.settings, self.shell, self.assets, self.site_dir)
            self.survey = edit.survey
            self._tell(edit.diagnostics)
            if self.refused or not edit.complete:
                self.owed = True
                owed.touch()

        server.builder = rebuild
        return server

    def on_shutdown(self) -> None:
        """The folder of a preview goes away with it."""
        self.beside.close()
        if self.serving:
            shutil.rmtree(other_folder(self.site_dir), ignore_errors=True)

    def _publish(self) -> Memory:
        survey, memory, previous = self.survey, self.memory, self.previous
        return publish(survey, self.settings, self.shell, self.assets, memory, self.beside, previous, self.site_dir)

    def _tell(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        log.info(to_text(diagnostics) + summary(diagnostics))
        show_findings(self.site_dir, self.settings.content, diagnostics)

    def _cache_file(self) -> Path:
        """A preview has a new folder each time: what it remembers is kept under a name of its own."""
        return cache_file(self.settings, Path("serve") if self.serving else self.site_dir)


def _now() -> datetime:
    """The time of the run, or that of ``SOURCE_DATE_EPOCH`` (reproducible-builds.org, «SOURCE_DATE_EPOCH specification»)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
