"""The words of a support's running text, as the search is told of them: how often, where and how each stands there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from .model import Block, Kunskapsstod

_WORD = re.compile(r"[^\W_]+")

_SMALL = """
an and are at by do typ for from of on or the to with what when
alla allt att av bara blev bli blir bort bör de dem den denna deras dess dessa det detta dig din dina ditt du då där därför
efter eller en endast er era ert ett finns flera från få får för före genom ges ha hade han har helst henne hennes hon honom
hos hur här i igen in inom inte jag ju kan kring kunde lite låt man med medan mellan men mer mest mig min mina mindre minst
mitt mot mycket må många måste ni nu någon något några när och också ofta om oss per på redan sedan ses sig sin sina sitt
ska skall skulle som så sådan sätt ta tas till tills två upp ur ut utan vad var vara varit varje vem vi via vid vidare vilka
vilken vill vår våra vårt åt än ännu är även över
"""
SMALL = frozenset(_SMALL.split())
"""Words that stand in every text and mean nothing by themselves."""
EMPHASIS = frozenset({"varningssymtom", "remittera", "rekommendation"})
"""Blocks whose words say what the text is about more than those of running text do."""
OF_OTHERS = frozenset({"samsjuklighet", "differentialdiagnos", "relaterad-information"})
"""Anchors of headings under which other conditions are spoken of."""


def words_of(text: str) -> Iterator[str]:
    """The words in order, in lower case. What is only digits is no word: doses and limits are read, not searched for."""
    return (word for word in _WORD.findall(text.lower()) if len(word) > 1 and not word.isdigit())


class Textord(NamedTuple):
    """Every word of a text but the small ones, in columns of the same length."""

    ord: str
    """In alphabetical order, with spaces between."""
    antal: bytes
    """How often each stands there, at most 255."""
    plats: bytes
    """The heading that has it most often under it: its place in the text plus one, 0 for the summary."""
    framhavt: bytes
    """1 where it stands in the summary, a heading or a block that readers are shown first."""


UNTOLD = Textord("", b"", b"", b"")
"""Where there is no room for words of running text."""


def headings(stod: Kunskapsstod) -> Iterator[tuple[str, str, int]]:
    """Anchor, heading and level of every heading, in the order of the text."""
    for sektion in stod.body.sektioner:
        yield sektion.ankare, sektion.rubrik, 2
        for rubrik in sektion.underrubriker:
            yield rubrik.ankare, rubrik.text, 3


def text_words(stod: Kunskapsstod) -> Textord:
    """What is said of other conditions counts where nothing else has the word."""
    of_others = {place for place, (anchor, _, _) in enumerate(headings(stod), 1) if anchor in OF_OTHERS}
    found = {place: _WORD.findall("\n".join(texts).lower()) for place, texts in sorted(_texts(stod).items())}
    own_counts, own_places = _counted({place: every for place, every in found.items() if place not in of_others})
    counts, places = _counted({place: every for place, every in found.items() if place in of_others})
    counts |= own_counts
    places |= own_places
    first = set(_WORD.findall("\n".join(_shown_first(stod)).lower()))
    words = sorted(word for word in counts.keys() - SMALL if len(word) > 1 and not word.isdigit())
    return Textord(
        " ".join(words),
        bytes([min(255, counts[word]) for word in words]),
        bytes([min(255, places[word]) for word in words]),
        bytes([word in first for word in words]),
    )


def _counted(texts: dict[int, list[str]]) -> tuple[dict[str, int], dict[str, int]]:
    """How often each word stands in some texts, and in which of them, in order, it stands oftenest: the first of several.
    Most words stand there once: only of the others are places counted.
    """
    counts = Counter(chain.from_iterable(texts.values()))
    places: dict[str, int] = {}
    for place in reversed(texts):
        places.update(dict.fromkeys(texts[place], place))
    again = {word for word, count in counts.items() if count > 1} - SMALL
    most: dict[str, int] = {}
    pairs = Counter((word, place) for place, words in texts.items() for word in words if word in again)
    for (word, place), count in pairs.items():
        if count > most.get(word, 0):
            most[word], places[word] = count, place
    return dict(counts), places


def _texts(stod: Kunskapsstod) -> dict[int, list[str]]:
    """The texts under each heading, the heading first, by its place counted from one; the summary and what is remitted for as 0."""
    texts = {0: [stod.falt.sammanfattning, *(f"{falt.till} {falt.nar or ''}" for falt, _ in stod.remittera)]}
    place = 0
    for sektion in stod.body.sektioner:
        place += 1
        texts[place] = [sektion.rubrik]
        text = f"{sektion.text}\n"
        for rubrik in sektion.underrubriker:
            before, _, text = text.partition(f"{rubrik.text}\n")
            texts[place].append(before)
            place += 1
            texts[place] = [rubrik.text]
        texts[place].append(text)
    return texts


def _shown_first(stod: Kunskapsstod) -> Iterator[str]:
    yield stod.falt.sammanfattning
    yield from (part.text for part in stod.body.delar if isinstance(part, Block) and part.namn in EMPHASIS)
    for sektion in stod.body.sektioner:
        yield from (rubrik.text for rubrik in sektion.underrubriker)
