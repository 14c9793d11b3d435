"""Ask the search page in a browser, as a reader does: type in the field, press Enter, read the list."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from urllib.request import urlopen

from playwright.sync_api import Page
from playwright.sync_api import TimeoutError as TooLate

from .measure import Svar
from .questions import Fraga

FIELD = "#ks-sok"
PATIENCE = 30_000
"""Milliseconds to wait for an answer before the page is taken to be broken."""

ANSWERED = """fraga => {
  const lista = document.querySelector("[data-sokresultat]");
  if (lista.getAttribute("aria-busy") !== "false" || lista.dataset.fraga !== fraga) return null;
  return [...lista.querySelectorAll(":scope > li[data-id]")].map(rad => rad.dataset.id);
}"""

WATCHED = """() => {
  const lista = document.querySelector("[data-sokresultat]");
  const falt = document.querySelector("#ks-sok");
  window.ksTid = {};
  const tangent = event => { window.ksTid.tangent ??= event.timeStamp; };
  falt.addEventListener("keydown", tangent, true);
  falt.addEventListener("input", tangent, true);
  new MutationObserver(() => {
    if (!lista.children.length || window.ksTid.ritas) return;
    window.ksTid.ritas = true;
    requestAnimationFrame(() => setTimeout(() => { window.ksTid.visad = performance.now(); }));
  }).observe(lista, { childList: true });
}"""
"""The time of a key is that of its event; a hit is shown when the frame after its row came has been drawn."""

ALMOST = """fraga => {
  const falt = document.querySelector("#ks-sok");
  falt.value = "";
  falt.dispatchEvent(new Event("input", { bubbles: true }));
  falt.value = fraga;
  falt.focus();
  falt.setSelectionRange(fraga.length, fraga.length);
  window.ksTid = {};
}"""
"""The field with all but the last letter, and no hit shown."""

SHOWN = "() => (window.ksTid.visad ? window.ksTid.visad - window.ksTid.tangent : null)"


class NoAnswer(Exception):
    """The page never came to a final answer: it is broken."""


def published_ids(address: str) -> frozenset[str]:
    """The supports of a site, from its index."""
    with urlopen(f"{address}/api/v1/index.json") as answer:  # noqa: S310 - our own server
        return frozenset(one["id"] for one in json.load(answer)["dokument"])


def ask(page: Page, questions: Sequence[Fraga]) -> list[Svar]:
    """Every question in turn in one open page."""
    page.goto("/sok/")
    answers = []
    for one in questions:
        page.locator(FIELD).fill(one.fraga)
        page.locator(FIELD).press("Enter")
        answers.append(Svar(one, tuple(_answer(page, one.fraga))))
    return answers


def _answer(page: Page, question: str) -> list[str]:
    try:
        found: list[str] = page.wait_for_function(ANSWERED, arg=question, timeout=PATIENCE).json_value()
    except TooLate as late:
        raise NoAnswer(f"No final answer to «{question}»: {page.locator('ks-sok [role=status]').inner_text()}") from late
    return found


@dataclass(frozen=True, slots=True)
class Tider:
    """Milliseconds from the last key to the first hit on the screen, with everything already fetched once."""

    antal: int
    median: float
    p95: float
    slowest: float
    slowest_question: str

    def __str__(self) -> str:
        return (
            f"last key to first hit, warm, {self.antal} questions: median {self.median:.0f} ms, 95th percentile {self.p95:.0f} ms, "
            f"slowest {self.slowest:.0f} ms («{self.slowest_question}»)"
        )


def times(page: Page, answers: Sequence[Svar]) -> Tider:
    """Time every question that has hits, in a page that has answered them before."""
    page.evaluate(WATCHED)
    taken = []
    for one in (one.fraga for one in answers if one.traffar):
        page.evaluate(ALMOST, one.fraga[:-1])
        page.keyboard.type(one.fraga[-1])
        shown = page.wait_for_function(SHOWN, timeout=PATIENCE).json_value()
        taken.append((float(shown), one.fraga))
    only = [time for time, _ in taken]
    return Tider(len(taken), median(only), quantiles(only, n=20)[-1], *max(taken))
