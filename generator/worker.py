"""What is done to each support, in this process or in another: examine, check in its base, render and write."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from .cache import Files
from .catalogue import catalogue_entry
from .checks import check_entity_in
from .diagnostics import Diagnostic
from .model import Katalogpost, Kunskapsbas, Kunskapsstod
from .output import Output
from .pipeline import examine
from .read import FileRef, SourceFile, read_file
from .settings import Settings

if TYPE_CHECKING:  # a check renders nothing: what renders is loaded when there is something to render
    from .publish.dumps import Packed
    from .render.pages.page import PageRenderer
    from .render.shell import Shell

Examined = tuple[str, str, Katalogpost, str, tuple[Diagnostic, ...]]
"""Id, SHA-256 of the file, entry, SHA-256 of the entry, findings."""
Rendered = tuple[str, Files, bytes]
"""Id, its files, what it gives to the search."""


class Worker:
    """Holds on to what it has examined until it is rendered, so that no text is parsed twice in a run."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.stod: dict[str, Kunskapsstod] = {}
        self.packed: dict[str, Packed] = {}
        """The documents that were rendered, compressed, until they are asked for."""
        self.base: Kunskapsbas
        self.pages: PageRenderer
        self.told: bool
        """Whether the search is told of the words of running text."""

    def examine(self, refs: Iterable[FileRef]) -> list[Examined]:
        return [self._examined(ref) for ref in refs]

    def join(self, base: Kunskapsbas) -> None:
        """Tell what the whole looks like."""
        self.base = base

    def check(self, refs: Iterable[FileRef]) -> list[tuple[str, tuple[Diagnostic, ...]]]:
        today = self.settings.today
        return [(ref.plats.name, tuple(check_entity_in(self._stod(ref), self.base, today))) for ref in refs]

    def frame(self, shell: Shell, scripts: Mapping[str, str], folder: Path) -> None:
        """Tell what pages are filled into, and the folder of the new site."""
        from .render.pages.page import PageRenderer
        from .render.templates import make_environment
        from .search_post import tells_of_texts

        self.told = tells_of_texts(self.base)
        self.pages = PageRenderer(self.settings, shell, make_environment(self.settings.theme), scripts)
        self.folder = folder

    def render(self, refs: Iterable[FileRef]) -> list[Rendered]:
        from .publish.dumps import document_in, packed
        from .publish.write import write_output
        from .search_post import search_post

        rendered = []
        for ref in refs:
            id_ = ref.plats.name
            sok = search_post(self._stod(ref), told=self.told).pack()
            outputs = self.outputs(ref)
            self.packed[id_] = packed(id_, document_in(outputs, id_))
            rendered.append((id_, Files(write_output(output, self.folder) for output in outputs), sok))
        return rendered

    def pack(self, refs: Iterable[FileRef]) -> list[Packed]:
        """Each support's document, as it was written, compressed for the dumps."""
        from .publish.dumps import packed, written_document

        ids = [ref.plats.name for ref in refs]
        return [self.packed.pop(id_) if id_ in self.packed else packed(id_, written_document(id_, self.folder)) for id_ in ids]

    def outputs(self, ref: FileRef) -> list[Output]:
        """A support's files, judged."""
        from .publish.judge import judge
        from .render import render_support

        outputs = list(render_support(self._stod(ref), self.base, self.pages))
        self.stod.pop(ref.plats.name, None)
        judge(outputs, self.settings)
        return outputs

    def _examined(self, ref: FileRef) -> Examined:
        file = read_file(ref)
        stod, found = self._examine(file)
        post = catalogue_entry(stod)
        seen = repr(post._replace(innehall=""))  # the hash of its text concerns the lists of files alone, which are made each time
        return stod.id, file.sha256, post, hashlib.sha256(seen.encode()).hexdigest(), found

    def _stod(self, ref: FileRef) -> Kunskapsstod:
        return self.stod.get(ref.plats.name) or self._examine(read_file(ref))[0]

    def _examine(self, file: SourceFile) -> tuple[Kunskapsstod, tuple[Diagnostic, ...]]:
        stod, found = examine(file, self.settings.today)
        assert isinstance(stod, Kunskapsstod)
        self.stod[stod.id] = stod.slim()
        return stod, found
