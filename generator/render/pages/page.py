"""One page: its address, what stands in its head, and the template of its content."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import orjson
from jinja2 import Environment

from ...output import Output, page_path
from ...settings import Settings
from ..shell import Shell
from ..templates import attribute

LOCALES = MappingProxyType({"sv": "sv_SE", "en": "en_GB"})
"""Language → locale of the Open Graph protocol, which knows no language alone."""


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
    languages: tuple[tuple[str, str], ...] = ()
    """(language, address) of the page in every language that it exists in, itself among them; none where it is the only one."""
    data: Mapping[str, Any] = field(default_factory=dict)
    """What the page says of itself as JSON-LD; empty when it says nothing."""
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
        title, description = attribute(page.title), attribute(page.description)
        whole = attribute(name) if page.address == "/" else f"{title} – {attribute(name)}"
        lines = [f"<title>{whole}</title>", f'<meta name="description" content="{description}">']
        if page.indexed:
            lines.append(f'<link rel="canonical" href="{attribute(self._url(page))}">')
        else:
            lines.append('<meta name="robots" content="noindex">')
        if page.leads_to:
            lines.append(f'<meta http-equiv="refresh" content="0; url={attribute(page.leads_to)}">')
        lines.extend(
            f'<link rel="alternate" type="{kind}" title="{attribute(text)}" href="{attribute(address)}">'
            for kind, text, address in page.alternates
        )
        lines.extend(
            f'<link rel="alternate" hreflang="{lang}" href="{attribute(settings.url(address))}">'
            for lang, address in page.languages
        )
        lines.extend(f'<meta property="og:{key}" content="{value}">' for key, value in self._card(page, title, description))
        if page.data:
            lines.append(f'<script type="application/ld+json">{json_in_html(page.data)}</script>')
        return "\n    ".join(lines)

    def _card(self, page: Page, title: str, description: str) -> Iterator[tuple[str, str]]:
        """How a link to the page is shown where people share it (Open Graph protocol, ogp.me); both texts are escaped."""
        yield "title", title
        yield "description", description
        yield "type", "article" if page.data else "website"
        yield "url", attribute(self._url(page))
        if page.lang in LOCALES:
            yield "locale", LOCALES[page.lang]
        yield "site_name", attribute(self.settings.site_name)

    def _url(self, page: Page) -> str:
        return self.settings.url(page.canonical or page.address)

    def _scripts(self, page: Page) -> str:
        return "\n    ".join(f'<script src="/{self.scripts[name]}" type="module"></script>' for name in page.scripts)


def json_in_html(data: Mapping[str, Any]) -> str:
    """JSON that can't end the element it stands in, nor begin another (HTML, § 4.12.1.3): every ``<`` is written as an escape."""
    return orjson.dumps(data).decode().replace("<", "\\u003c")
