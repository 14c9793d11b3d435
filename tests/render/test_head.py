"""The head of every page on the built site: how it is called, in which language, where it is, and where else it can be had."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

import pytest

from generator.render.pages.support import support_pages
from generator.render.pages.tombstone import moved_pages
from generator.render.sitemap import NAMESPACE
from tests.helpers import base, site_settings, stod, withdrawn

SITE = "https://kunskapsstod.example"
WITHOUT_DATA = ("/sok/", "/404.html", "/om/", "/en/", "/regler/", "/infobutton/")
"""Pages of the site itself, which the API has nothing of."""
CARD = {"og:title", "og:description", "og:type", "og:url", "og:locale", "og:site_name"}


class Head(HTMLParser):
    """What stands in ``<head>``, by name."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.lang = ""
        self.meta: list[tuple[str, str]] = []
        self.links: list[tuple[str, str, str]] = []
        self.feed(html.partition("</head>")[0])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        if tag == "html":
            self.lang = values["lang"]
        elif tag == "meta":
            self.meta.append(
                (values.get("property") or values.get("name") or values.get("http-equiv") or "", values.get("content", ""))
            )
        elif tag == "link":
            self.links.append((values["rel"], values.get("type", ""), values["href"]))

    def of(self, rel: str) -> list[str]:
        return [href for found, _, href in self.links if found == rel]


@pytest.fixture(scope="module")
def heads(site: Path) -> dict[str, Head]:
    """Address → head."""
    found = {}
    for path in site.rglob("*.html"):
        found["/" + path.relative_to(site).as_posix().removesuffix("index.html")] = Head(path.read_text("utf-8"))
    return found


def _national(address: str) -> str:
    """A region's copy of a support is the national text to a search engine."""
    return re.sub(r"^/regioner/[^/]+/([^/]+)/$", r"/kunskapsstod/\1/", address)


def test_one_address_to_search_engines_or_none(heads: dict[str, Head]) -> None:
    for address, head in heads.items():
        indexed = ("robots", "noindex") not in head.meta
        assert head.of("canonical") == ([f"{SITE}{_national(address)}"] if indexed else []), address
        assert indexed == (address not in ("/sok/", "/404.html")), address


def test_every_page_with_data_names_it_and_the_data_is_there(heads: dict[str, Head], site: Path) -> None:
    for address, head in heads.items():
        named = [href for rel, kind, href in head.links if rel == "alternate" and kind == "application/json"]
        assert bool(named) != address.startswith(WITHOUT_DATA), address
        assert [href for href in named if not (site / href.lstrip("/")).is_file()] == [], address


def test_a_card_for_where_links_are_shared(heads: dict[str, Head]) -> None:
    for address, head in heads.items():
        card = dict(pair for pair in head.meta if pair[0].startswith("og:"))
        assert card.keys() == CARD and all(card.values()), address
        assert len([key for key, _ in head.meta if key.startswith("og:")]) == len(CARD)
        assert card["og:url"] == f"{SITE}{_national(address)}"
        assert card["og:locale"] == {"sv": "sv_SE", "en": "en_GB"}[head.lang]
        assert card["og:description"] == dict(head.meta)["description"]
    supports = [head for address, head in heads.items() if re.match(r"/kunskapsstod/.", address)]
    assert supports and {dict(head.meta)["og:type"] for head in supports} == {"article"}
    assert all(dict(head.meta)["og:title"].startswith("Exempel – ") for head in supports)


def test_the_language_of_the_page(heads: dict[str, Head]) -> None:
    assert {address for address, head in heads.items() if head.lang != "sv"} == {a for a in heads if a.startswith("/en/")}
    assert heads["/en/developers/"].lang == "en"


def _located(site: Path) -> Iterator[str]:
    for element in ET.parse(site / "sitemap.xml").iter(f"{{{NAMESPACE}}}loc"):
        yield (element.text or "").removeprefix(SITE)


def test_the_sitemap_has_what_is_its_own_address_and_nothing_else(heads: dict[str, Head], site: Path) -> None:
    own = {address for address, head in heads.items() if head.of("canonical") == [f"{SITE}{address}"]}
    assert set(_located(site)) == own
    assert "/en/developers/" in own


class Fate(NamedTuple):
    indexed: bool
    canonical: str


def test_what_is_out_of_use_or_on_its_way_is_not_for_search_engines() -> None:
    for text in (stod(status="remiss"), withdrawn(), withdrawn(status="aterkallad")):
        loaded = base(text)
        pages = list(support_pages(loaded.stod["prov"], loaded.base, site_settings()))
        assert len(pages) == 2
        assert {page.indexed for page in pages} == {False}


def test_what_has_moved_gives_its_place_to_the_new_address() -> None:
    moved = base({"kunskapsstod/prov.md": stod(), "omdirigeringar.yml": "- {id: gammal, till: prov}\n"})
    found = {page.address: Fate(page.indexed, page.canonical) for page in moved_pages(moved.base, site_settings())}
    assert found == {
        "/kunskapsstod/gammal/": Fate(True, "/kunskapsstod/prov/"),
        "/kunskapsstod/gammal/patient/": Fate(True, "/kunskapsstod/prov/patient/"),
    }
