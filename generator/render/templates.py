"""Our own templates: an environment that escapes by default, and the filters that pages use."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from ..catalogue import substance
from ..mall.register import Begrepp
from ..model import Block, Del, Flode
from ..parse.markdown import nonbreaking, slug
from .flow.drawing import flow_svg
from .qr import qr_svg
from .semantic import flow_html

MONTHS = ("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december")


def make_environment(theme: Path) -> Environment:
    """Templates under ``theme/``; an unknown name in one is an error, not an empty text. It is the same one, with what it has
    compiled, as long as no template has changed.
    """
    stamps = ((path, path.stat()) for path in sorted(theme.rglob("*.html")))
    return _environment(theme, tuple((path, stamp.st_mtime_ns, stamp.st_size) for path, stamp in stamps))


@lru_cache(maxsize=1)
def _environment(theme: Path, _state: tuple[tuple[Path, int, int], ...]) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(theme),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters |= {
        "datum": swedish_date,
        "prosa": prose,
        "nbsp": lambda text: nonbreaking(str(text)),
        "grupperade": grouped,
        "flode": lambda flode: Markup(flow_html(flode)),  # noqa: S704 - escaped where it is made
        "flodesbild": lambda flode: Markup(flow_svg(flode)),  # noqa: S704 - the same
        "qr": lambda address: Markup(qr_svg(address)),  # noqa: S704 - digits and letters of our own
        "lakemedel": drug,
        "forsta_meningen": first_sentence,
        "liten": uncapitalised,
        "ankare": slug,
        "vard": lambda url: urlsplit(url).netloc.removeprefix("www."),
        "andra_ord": other_words,
        "major": major,
        "brytbar": lambda name: Markup("<wbr>").join(re.split(r"(?<=[._])", name)),
        "brytbar_adress": lambda address: Markup("<wbr>").join(re.split(r"(?<=[a-z])(?=/)|(?<=-)", address)),
    }
    return environment


def swedish_date(day: date) -> str:
    """``21 november 2026``, with the parts kept together."""
    return f"{day.day}\u00a0{MONTHS[day.month - 1]} {day.year}"


def prose(html: str) -> Markup:
    """HTML of our own Markdown renderer, safe as it is; what is wide scrolls sideways on small screens, also from the keyboard."""
    framed = html.replace("<table>", '<div class="ks-tabell" role="region" aria-label="Tabell" tabindex="0"><table>')
    focusable = framed.replace("</table>", "</table></div>").replace("<pre><code>", '<pre><code tabindex="0">')
    return Markup(focusable)  # noqa: S704 - raw HTML is off in the renderer


def grouped(delar: Iterable[Del]) -> list[tuple[str, list[Del]]]:
    """Parts with their kind; neighbouring drugs and neighbouring alternatives come together."""
    groups: list[tuple[str, list[Del]]] = []
    for kind, run in groupby(delar, key=_kind):
        parts = list(run)
        groups.extend([(kind, parts)] if kind in ("lakemedel", "alternativ") else [(kind, [part]) for part in parts])
    return groups


def _kind(part: Del) -> str:
    if isinstance(part, Block):
        return part.namn
    return "flode" if isinstance(part, Flode) else "prosa"


def other_words(begrepp: Begrepp) -> list[tuple[str, str]]:
    """The words beside the preferred term, by kind, for people."""
    kinds = (
        ("Synonymer", begrepp.synonymer),
        ("Vardagsord", begrepp.lekmannaord),
        ("Förkortningar", begrepp.forkortningar),
        ("Undvik", begrepp.undvik),
        ("Engelska", (begrepp.engelska,) if begrepp.engelska else ()),
    )
    return [(name, ", ".join(words)) for name, words in kinds if words]


def first_sentence(text: str) -> tuple[str, str]:
    """The first sentence of a text and the rest: a sentence ends where the next word begins with a capital."""
    parts = re.split(r"(?<=[.!?:])\s+(?=[A-ZÅÄÖ])", text, maxsplit=1)
    return parts[0], parts[1] if len(parts) > 1 else ""


def drug(block: Block) -> tuple[str, Markup]:
    """The substance that a drug's text begins with, and the text after it; the whole text when it begins otherwise."""
    name = substance(block)
    opening = f"<p>{escape(name)}."
    if name and block.html.startswith(opening):
        rest = block.html.removeprefix(opening).lstrip()
        return name, prose("" if rest.strip() == "</p>" else f"<p>{rest}")
    return name, prose(block.html)


def uncapitalised(title: str) -> str:
    """A title inside a sentence: ``Artros`` becomes ``artros``; ``KOL`` stays."""
    return title[:1].lower() + title[1:] if title[1:2].islower() else title


def major(version: str) -> int:
    """The part of a version that rises when a recommendation changes meaning."""
    return int(version.split(".")[0])


def attribute(text: str) -> str:
    """Text for an attribute of the frame, which MkDocs' own environment wouldn't escape."""
    return str(escape(text))
