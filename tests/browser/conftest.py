"""A real browser. Every page is watched: a request that leaves the site, or a message on the console, fails the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.conftest import chromium_path

SWITCHES = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"]

OpenPage = Callable[..., Any]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium_path(), args=SWITCHES)
        yield launched
        launched.close()


@pytest.fixture
def open_page(browser: Browser, address: str) -> OpenPage:
    """``with open_page("/om/", width=390, javascript=False) as page:``; ``scheme`` is light or dark.

    With ``misses`` the page may ask the site for files that aren't there, which the browser tells of on the console.
    """

    @contextmanager
    def opened(
        path: str, *, width: int = 1280, scheme: Any = "light", javascript: bool = True, misses: bool = False
    ) -> Iterator[Page]:
        context = browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme, java_script_enabled=javascript, base_url=address
        )
        page = context.new_page()
        outside: list[str] = []
        messages: list[str] = []
        context.on("request", lambda request: None if request.url.startswith((address, "blob:")) else outside.append(request.url))
        page.on("console", lambda message: messages.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: messages.append(str(error)))
        page.goto(path)
        yield page
        context.close()
        assert outside == []
        assert [message for message in messages if not (misses and "status of 404" in message)] == []

    return opened
