"""What nginx and Apache send with every answer is what the site says of itself, and its ``_headers`` says the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.render.protection import HEADERS, OPEN_DATA, POLICY, header_file
from tests.deploy.servers import Served, serving

ANSWERS = (
    ("/", 200),
    ("/kunskapsstod/gikt/", 200),
    ("/finns-inte/", 404),
    ("/infobutton/", 200),
    ("/infobutton/kod?mainSearchCriteria.v.c=E11.9", 302),
    ("/infobutton/?mainSearchCriteria.v.c=E11.9&knowledgeResponseType=application/json", 200),
    ("/infobutton/?mainSearchCriteria.v.c=X99&knowledgeResponseType=application/json", 404),
    ("/api/v1/index.json", 200),
    ("/api/v1/finns/inte", 404),
)


@pytest.fixture(scope="module", params=["nginx", "apache"])
def served(request: pytest.FixtureRequest, site: Path) -> Iterator[Served]:
    with serving(request.param, site) as running:
        yield running


@pytest.mark.parametrize(("path", "status"), ANSWERS)
def test_every_answer_is_protected(served: Served, path: str, status: int) -> None:
    answer = served.ask(path)
    assert answer.status == status
    assert {name: answer.headers.get(name.lower()) for name in HEADERS} == dict(HEADERS)


def test_tls_alone_may_ask_for_tls(served: Served) -> None:
    assert "strict-transport-security" not in served.ask("/").headers


def test_the_file_for_static_hosts_says_the_same(site: Path) -> None:
    written: dict[str, dict[str, str]] = {}
    for line in (site / "_headers").read_text("utf-8").splitlines():
        if line.startswith("/"):
            block = written.setdefault(line, {})
        else:
            name, _, value = line.strip().partition(": ")
            block[name] = value
    assert written == {"/*": dict(HEADERS), "/api/*": dict(OPEN_DATA)}
    assert header_file().data == (site / "_headers").read_bytes()


def test_every_page_has_the_policy_before_anything_that_it_concerns(site: Path) -> None:
    for page in site.rglob("*.html"):
        before, found, _ = page.read_text("utf-8").partition(f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">')
        assert found and "<script" not in before and "<link" not in before, page
