"""One page: its address, what stands in its head, and the template of its content."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from jinja2 import Environment

from ...output import Output, page_path
from ...settings import Settings
from ..shell import Shell
from ..templates import attribute


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    address: str
    title: str
    description: str
    template: str
    """Under ``theme/pages/``, without ``.html``."""
    context: Mapping[str, Any] = field(default_factory=dict)
    section: str = ""
    """The item of the main menu that the page belongs to."""
    lang: str = "sv"
    canonical: str = ""
    """The address that search engines should show; the page's own when empty."""
    indexed: bool = True
    alternates: tuple[tuple[str, str, str], ...] = ()
    """Other forms of the page: (media type, title, address)."""
    scripts: tuple[str, ...] = ()
    leads_to: str = ""
    """The address that the reader is taken to at once, for a page that has moved."""


@dataclass(frozen=True, slots=True)
class PageRenderer:
    """Turns pages into files. ``scripts`` maps a script's name to its published path."""

    settings: Settings
    shell: Shell
    environment: Environment
    scripts: Mapping[str, str]

    def render(self, page: Page) -> Output:
        content = self.environment.get_template(f"pages/{page.template}.html").render(page.context)
        values = {"lang": page.lang, "head": self._head(page), "content": content, "scripts": self._scripts(page)}
        if page.section:
            values[f"nav-{page.section}"] = ' aria-current="true"'
        return Output(page_path(page.address), self.shell.fill(values).encode())

    def _head(self, page: Page) -> str:
        settings = self.settings
        name = settings.site_name
        title = name if page.address == "/" else f"{page.title} – {name}"
        lines = [f"<title>{attribute(title)}</title>", f'<meta name="description" content="{attribute(page.description)}">']
        if page.indexed:
            lines.append(f'<link rel="canonical" href="{attribute(settings.url(page.canonical or page.address))}">')
        else:
            lines.append('<meta name="robots" content="noindex">')
        if page.leads_to:
            lines.append(f'<meta http-equiv="refresh" content="0; url={attribute(page.leads_to)}">')
        lines.extend(
            f'<link rel="alternate" type="{kind}" title="{attribute(text)}" href="{attribute(address)}">'
            for kind, text, address in page.alternates
        )
        return "\n    ".join(lines)

    def _scripts(self, page: Page) -> str:
        return "\n    ".join(f'<script src="/{self.scripts[name]}" type="module"></script>' for name in page.scripts)
