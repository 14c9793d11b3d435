"""The built site as a whole: what it links to exists, what it lists is there, what it promises in schemas holds."""

from __future__ import annotations

import hashlib
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import jsonschema_rs
import pytest

from generator.diagnostics import Severity
from generator.pipeline import load
from generator.read import read_content
from tests.conftest import ROOT
from tests.disk import tree

SITE_URL = "https://kunskapsstod.example/"
BANNER = "Texten är inte granskad av någon klinisk expert"


class _Page(HTMLParser):
    """Collects ids and addresses of one page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.addresses: list[str] = []
        self.inline: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if id_ := values.get("id"):
            self.ids.append(id_)
        self.addresses += [value for key in ("href", "src", "action") if (value := values.get(key)) is not None]
        self.inline += [f"{tag} {key}" for key in values if key == "style" or key.startswith("on")]
        if tag == "style" or (tag == "script" and "src" not in values and values.get("type") != "application/ld+json"):
            self.inline.append(tag)


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, _Page]:
    """Address → page."""
    found = {}
    for path in sorted(site.rglob("*.html")):
        address = "/" + path.relative_to(site).as_posix().removesuffix("index.html")
        found[address] = _Page(path.read_text("utf-8"))
    return found


@pytest.fixture(scope="session")
def json_files(site: Path) -> dict[str, Any]:
    return {path.relative_to(site).as_posix(): json.loads(path.read_bytes()) for path in sorted((site / "api").rglob("*.json"))}


def _internal(pages: dict[str, _Page]) -> Iterator[tuple[str, str, str]]:
    """(page, path, fragment) of every address that stays on the site."""
    for address, page in pages.items():
        for target in page.addresses:
            parts = urlsplit(target.removeprefix(SITE_URL.rstrip("/")))
            if not parts.scheme and not parts.netloc:
                yield address, unquote(parts.path) or address, unquote(parts.fragment)


def test_every_internal_link_and_fragment_resolves(site: Path, pages: dict[str, _Page]) -> None:
    broken = []
    for page, path, fragment in _internal(pages):
        file = site / path.lstrip("/")
        exists = (file / "index.html").exists() if path.endswith("/") else file.is_file()
        if not exists or (fragment and path in pages and fragment not in pages[path].ids):
            broken.append((page, path, fragment))
    assert broken == []
    assert sum(1 for _ in _internal(pages)) > 1000


def test_every_support_is_within_three_clicks_from_the_start_page(pages: dict[str, _Page]) -> None:
    links: dict[str, set[str]] = {}
    for page, path, _ in _internal(pages):
        links.setdefault(page, set()).add(path)
    reached = {"/"}
    for _ in range(3):
        reached |= {path for page in reached for path in links.get(page, ())}
    assert {page for page in pages if page.startswith("/kunskapsstod/")} <= reached


def test_ids_are_unique_and_nothing_is_inline(pages: dict[str, _Page]) -> None:
    assert {address: page.ids for address, page in pages.items() if len(page.ids) != len(set(page.ids))} == {}
    assert {address: page.inline for address, page in pages.items() if page.inline} == {}


def test_twenty_six_areas_twenty_one_real_regions_and_a_support_in_each_area(json_files: dict[str, Any]) -> None:
    index = json_files["api/v1/index.json"]
    counts = index["antal"]
    assert (counts["programomraden"], counts["regioner"]) == (26, 21)
    assert counts["dokument"] >= 35
    assert len({entry["programomrade"] for entry in index["dokument"]}) == 26
    assert json_files["api/v1/programomraden.json"]["antal"] == 26
    assert json_files["api/v1/regioner.json"]["antal"] == 21
    assert len({region["lanskod"] for region in json_files["api/v1/regioner.json"]["regioner"] if not region["exempel"]}) == 21


def test_schemas_would_notice_a_wrong_file(json_files: dict[str, Any]) -> None:
    schema = json_files["api/v1/schema/dokument.schema.json"]
    data = json.loads(json.dumps(json_files["api/v1/kunskapsstod/gikt.json"]))
    data["rekommendationer"][0]["riktning"] = "kanske"
    assert not jsonschema_rs.validator_for(schema).is_valid(data)


UNLISTED = {f"api/v1/{name}" for name in ("manifest.json", "status.json", "kunskapsstod.sqlite")}
"""Files that no list names: the manifest itself, the one with a time, and the one whose bytes depend on the version of SQLite."""


def test_manifest_and_index_carry_the_hashes_of_the_files(site: Path, json_files: dict[str, Any]) -> None:
    top = json_files["api/v1/manifest.json"]
    parts = {entry["path"].lstrip("/"): entry for entry in top["delar"]}
    for path, entry in parts.items():
        assert entry["sha256"] == hashlib.sha256((site / path).read_bytes()).hexdigest()
        assert entry["antal"] == json_files[path]["antal"] == len(json_files[path]["filer"])
    manifest = [*top["filer"], *(entry for path in parts for entry in json_files[path]["filer"])]
    for entry in manifest:
        data = (site / entry["path"].lstrip("/")).read_bytes()
        assert (entry["bytes"], entry["sha256"]) == (len(data), hashlib.sha256(data).hexdigest())
    listed = [entry["path"].lstrip("/") for entry in manifest]
    everything = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    assert len(listed) == len(set(listed))
    assert everything - {*listed, *parts} - UNLISTED == {path for path in everything if path.startswith("pagefind/")}
    by_url = {f"{SITE_URL}{entry['path'].lstrip('/')}": entry["sha256"] for entry in manifest}
    for document in json_files["api/v1/index.json"]["dokument"]:
        assert document["sha256"] == by_url[document["json"]]


def test_pages_index_and_sitemap_agree(site: Path, pages: dict[str, _Page], json_files: dict[str, Any]) -> None:
    ids = {document["id"] for document in json_files["api/v1/index.json"]["dokument"]}
    assert {address.split("/")[2] for address in pages if re.fullmatch(r"/kunskapsstod/[^/]+/", address)} == ids
    locations = [
        element.text or "" for element in ET.parse(site / "sitemap.xml").iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")
    ]
    assert len(locations) == len(set(locations))
    expected = {address for address in pages if address not in ("/404.html", "/sok/")}
    assert {location.removeprefix(SITE_URL.rstrip("/")) for location in locations} == {
        address for address in expected if not re.fullmatch(r"/regioner/[^/]+/[^/]+/", address)
    }


def test_every_page_of_an_example_says_so(site: Path, json_files: dict[str, Any]) -> None:
    for document in json_files["api/v1/index.json"]["dokument"]:
        assert document["status"] == "exempel"
        assert json_files[f"api/v1/kunskapsstod/{document['id']}.json"]["experimentell"] is True
    shown = [
        *site.glob("kunskapsstod/*/index.html"),
        *site.glob("kunskapsstod/*/patient/index.html"),
        *site.glob("regioner/*/*/index.html"),
    ]
    regional = sum(len(region["tillagg"]) for region in json_files["api/v1/regioner.json"]["regioner"])
    assert len(shown) == 2 * len(json_files["api/v1/index.json"]["dokument"]) + regional
    for path in shown:
        html = path.read_text("utf-8")
        assert BANNER in html, path
        assert "<title>Exempel – " in html


def test_the_api_says_what_the_page_says(site: Path, json_files: dict[str, Any]) -> None:
    for document in json_files["api/v1/index.json"]["dokument"]:
        data = json_files[f"api/v1/kunskapsstod/{document['id']}.json"]
        html = (site / "kunskapsstod" / document["id"] / "index.html").read_text("utf-8")
        for section in data["sektioner"]:
            assert f'<h2 id="{section["ankare"]}">' in html
            assert section["sha256"] == hashlib.sha256(section["markdown"].encode()).hexdigest()
            assert not re.search(r"<script|<style| class=| style=", section["html"])
        for recommendation in data["rekommendationer"]:
            assert f'id="{recommendation["id"]}"' in html
            assert recommendation["html"].replace(f'href="{SITE_URL}', 'href="/').strip() in html


def test_data_has_absolute_addresses_and_no_null(json_files: dict[str, Any]) -> None:
    for path, data in json_files.items():
        text = json.dumps(data)
        assert "null" not in re.sub(r'"[^"]*"', '""', text), path
        assert 'href=\\"/' not in text, path


def test_a_later_build_differs_in_the_file_with_the_time_alone(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, json_files: dict[str, Any]
) -> None:
    from generator.site.host import build
    from generator.site.mkdocs_plugin import Options
    from tests.helpers import TODAY

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "4102444799")
    build(ROOT / "mkdocs.yml", tmp_path / "site", Options(today=TODAY))
    before, after = tree(site), tree(tmp_path / "site")
    assert before.keys() == after.keys()
    assert {path for path in before if before[path] != after[path]} == {"api/v1/status.json"}
    status = json.loads((tmp_path / "site/api/v1/status.json").read_bytes())
    assert status == {**json_files["api/v1/status.json"], "built_at": "2099-12-31T23:59:59Z"}


def test_our_own_content_has_no_finding_that_stops_a_strict_check() -> None:
    found = load(read_content(ROOT / "content"), date(2026, 11, 22)).diagnostics
    assert [str(one.location) for one in found if one.severity is not Severity.UPPLYSNING] == []


def test_the_index_leads_to_files_that_are_there(site: Path, json_files: dict[str, Any]) -> None:
    links = json_files["api/v1/index.json"]["lankar"]
    assert {"andringar", "varningar", "koder/icd-10-se", "ndjson", "sqlite", "vokabular/status"} <= links.keys()
    for url in links.values():
        assert (site / url.removeprefix(SITE_URL)).is_file(), url
