"""How pages travel: compressed, and what never changes only once. Data keeps the ETag of its file."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from http.client import HTTPResponse
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from tests.deploy.servers import Served, serving


@pytest.fixture(scope="module", params=["nginx", "apache"])
def served(request: pytest.FixtureRequest, site: Path) -> Iterator[Served]:
    with serving(request.param, site) as running:
        yield running


def _as_a_browser(served: Served, path: str) -> HTTPResponse:
    answer = urlopen(Request(served.url + path, headers={"Accept-Encoding": "gzip"}), timeout=20)  # noqa: S310
    assert isinstance(answer, HTTPResponse)
    return answer


def test_pages_styles_and_scripts_are_compressed(served: Served, site: Path) -> None:
    paths = ["kunskapsstod/gikt/index.html", *(path.relative_to(site).as_posix() for path in site.glob("assets/*/ks*.[cj]s*"))]
    for path in paths:
        with _as_a_browser(served, f"/{path}") as answer:
            assert answer.headers["Content-Encoding"] == "gzip", path
            assert "Accept-Encoding" in answer.headers["Vary"]
            assert gzip.decompress(answer.read()) == (site / path).read_bytes()
    assert {path.rsplit(".")[-1] for path in paths} == {"html", "css", "js"}


def test_what_has_its_content_in_its_name_is_kept_and_nothing_else(served: Served, site: Path) -> None:
    named = [path.relative_to(site).as_posix() for path in site.glob("assets/css/*.css")]
    assert len(named) == 2
    for path in named:
        assert served.ask(f"/{path}").headers["cache-control"] == "public, max-age=31536000, immutable"
    for path in ("/", "/kunskapsstod/gikt/", "/assets/images/ks-ikon.svg", "/api/v1/index.json", "/assets/css/ks.0123456789.css"):
        assert "cache-control" not in served.ask(path).headers, path


def test_styles_are_protected_as_everything_else(served: Served, site: Path) -> None:
    path = next(site.glob("assets/css/ks*.css")).relative_to(site).as_posix()
    assert served.ask(f"/{path}").headers["x-content-type-options"] == "nosniff"


def test_compressed_data_has_an_etag_that_a_client_can_ask_with(served: Served) -> None:
    path = "/api/v1/index.json"
    with _as_a_browser(served, path) as answer:
        etag = answer.headers["ETag"]
    assert etag.removeprefix("W/") == served.ask(path).headers["etag"]
