"""A real browser, and the site as the shipped nginx serves it. Every page is watched: a request that leaves the site, or a message on
the console, fails the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.conftest import headless_path
from tests.deploy.servers import serving

SWITCHES = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"]

OpenPage = Callable[..., Any]

expect.set_options(timeout=20_000)  # milliseconds; tests don't assert times: the machine may be busy


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the built site is served, with gzip and headers as they come."""
    with serving("nginx", site) as running:
        yield running.url


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=headless_path(), args=SWITCHES)
        yield launched
        launched.close()


class Traffic:
    """What a page asked for, in the browser's own network log, and what it took on the wire (with headers, compressed)."""

    def __init__(self) -> None:
        self.requests: list[str] = []
        self.bytes = 0

    def listen(self, page: Page) -> None:
        log = page.context.new_cdp_session(page)
        log.send("Network.enable")
        log.on("Network.requestWillBeSent", lambda event: self.requests.append(event["request"]["url"]))
        log.on("Network.loadingFinished", self._finished)

    def _finished(self, event: Any) -> None:
        self.bytes += int(event["encodedDataLength"])


@pytest.fixture
def open_page(browser: Browser, address: str) -> OpenPage:
    """``with open_page("/om/", width=390, javascript=False) as page:``; ``scheme`` is light or dark. Nothing is in the cache.

    With ``misses`` the page may ask the site for files that aren't there, which the browser tells of on the console. ``traffic`` hears
    what is fetched.
    """

    @contextmanager
    def opened(
        path: str,
        *,
        width: int = 1280,
        height: int = 800,
        scheme: Any = "light",
        javascript: bool = True,
        misses: bool = False,
        traffic: Traffic | None = None,
    ) -> Iterator[Page]:
        context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, java_script_enabled=javascript, base_url=address
        )
        page = context.new_page()
        outside: list[str] = []
        messages: list[str] = []
        context.on("request", lambda request: None if request.url.startswith((address, "blob:")) else outside.append(request.url))
        page.on("console", lambda message: messages.append(message.text))
        page.on("pageerror", lambda error: messages.append(str(error)))
        if traffic:
            traffic.listen(page)
        page.goto(path)
        yield page
        context.close()
        assert outside == []
        assert [message for message in messages if not (misses and "status of 404" in message)] == []

    return opened
