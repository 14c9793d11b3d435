"""What one support gives to the search. It is made where the support is read and kept, packed, until the file of terms is made."""

from __future__ import annotations

import pickle
import re
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from .catalogue import substance
from .mall.block import Remittera
from .model import Block, Del, Flode, Kunskapsstod, Prosa

_WORD = re.compile(r"[^\W_]+")

_SMALL = """
alla allt att av bara blev bli blir bort bör de dem den denna deras dess dessa det detta dig din dina ditt du då där därför
efter eller en endast er era ert ett finns flera från få får för före genom ges ha hade han har helst henne hennes hon honom
hos hur här i igen in inom inte jag ju kan kring kunde lite låt man med medan mellan men mer mest mig min mina mindre minst
mitt mot mycket må många måste ni nu någon något några när och också ofta om oss per på redan sedan ses sig sin sina sitt
ska skall skulle som så sådan sätt ta tas till tills två upp ur ut utan vad var vara varit varje vem vi via vid vidare vilka
vilken vill vår våra vårt åt än ännu är även över
"""
SMALL = frozenset(_SMALL.split())
"""Words that stand in every text and mean nothing by themselves."""


def words_of(text: str) -> Iterator[str]:
    """The words in order, in lower case. What is only digits is no word: doses and limits are read, not searched for."""
    return (word for word in _WORD.findall(text.lower()) if len(word) > 1 and not word.isdigit())


EMPHASIS = frozenset({"varningssymtom", "remittera", "rekommendation"})
"""Blocks whose words say what the text is about more than those of running text do."""

OF_OTHERS = frozenset({"samsjuklighet", "differentialdiagnos", "relaterad-information"})
"""Anchors of headings under which other conditions are spoken of."""


class Ordpost(NamedTuple):
    """A word in a support's text."""

    ord: str
    antal: int
    avsnitt: int
    """The heading that has it most often under it, by its place in ``Sokpost.avsnitt``; -1 for the summary."""
    framhavt: bool
    """Whether it stands in the summary, a heading or a block that readers are shown first."""


class Ordform(NamedTuple):
    """What the dictionary says of a word by itself, whatever else is known."""

    lemma: str
    """Its base form; the word itself where the dictionary doesn't have it."""
    former: tuple[str, ...] = ()
    """Forms of the base form that begin differently."""
    forst: tuple[int, ...] = ()
    """Where it can be cut so that what comes before is the first part of compounds."""
    sist: tuple[int, ...] = ()
    """Where it can be cut so that what follows is a word."""


class Lakemedelspost(NamedTuple):
    namn: str
    atc: str
    forstahand: bool


class Sokpost(NamedTuple):
    """Values are plain, as authors wrote them."""

    kort_titel: str
    synonymer: tuple[str, ...]
    amnesomrade: tuple[str, ...]
    vardniva: tuple[str, ...]
    malgrupp: tuple[str, ...]
    alder_till: int
    """Highest age that it is for; 0 when none is given."""
    avsnitt: tuple[tuple[str, str, int], ...]
    """Anchor, heading and level of every heading, in the order of the text."""
    lakemedel: tuple[Lakemedelspost, ...]
    ord: tuple[Ordpost, ...]
    """In alphabetical order."""

    def pack(self) -> bytes:
        return zlib.compress(pickle.dumps(self, pickle.HIGHEST_PROTOCOL), 1)


def unpack(packed: bytes) -> Sokpost:
    """The same, from the memory of this or an earlier run, which is the user's own."""
    post = pickle.loads(zlib.decompress(packed))  # noqa: S301 - see above
    assert isinstance(post, Sokpost)
    return post


def search_post(stod: Kunskapsstod) -> Sokpost:
    """The support as the search sees it."""
    falt = stod.falt
    return Sokpost(
        kort_titel=falt.kort_titel or "",
        synonymer=falt.synonymer,
        amnesomrade=falt.amnesomrade,
        vardniva=tuple(str(niva) for niva in falt.vardniva),
        malgrupp=tuple(str(grupp) for grupp in falt.malgrupp),
        alder_till=(falt.population.alder_till or 0) if falt.population else 0,
        avsnitt=tuple(_headings(stod)),
        lakemedel=tuple(Lakemedelspost(substance(block), drug.atc, drug.val == "forstahand") for drug, block in stod.lakemedel),
        ord=tuple(sorted(_words(stod))),
    )


def _headings(stod: Kunskapsstod) -> Iterator[tuple[str, str, int]]:
    for sektion in stod.body.sektioner:
        yield sektion.ankare, sektion.rubrik, 2
        for rubrik in sektion.underrubriker:
            yield rubrik.ankare, rubrik.text, 3


def _words(stod: Kunskapsstod) -> Iterator[Ordpost]:
    """Every word of the text but the small ones. What is said of other conditions counts where nothing else has the word."""
    counts: dict[str, dict[int, int]] = {word: {-1: 1} for word in words_of(stod.falt.sammanfattning)}
    emphasised = {*counts}
    anchors = [anchor for anchor, _, _ in _headings(stod)]
    for number, part in _parts(stod):
        for word in words_of(_text(part)):
            places = counts.setdefault(word, {})
            places[number] = places.get(number, 0) + 1
            if isinstance(part, Block) and part.namn in EMPHASIS:
                emphasised.add(word)
    emphasised |= {word for _, text, _ in _headings(stod) for word in words_of(text)}
    others = {number for number, anchor in enumerate(anchors) if anchor in OF_OTHERS}
    for word in counts.keys() - SMALL:
        places = {number: count for number, count in counts[word].items() if number not in others} or counts[word]
        most = max(places, key=lambda place: (places[place], -place))
        yield Ordpost(word, sum(places.values()), most, word in emphasised)


def _parts(stod: Kunskapsstod) -> Iterator[tuple[int, Del]]:
    """Each part of the text with the place of the heading that it stands under."""
    number = -1
    for sektion in stod.body.sektioner:
        number += 1
        below = list(sektion.underrubriker)
        for part in sektion.delar:
            while below and below[0].location.line <= part.location.line:
                number += 1
                del below[0]
            yield number, part
        number += len(below)


def _text(part: Del) -> str:
    match part:
        case Flode(noder=noder):
            return "\n".join(nod.text for nod in noder)
        case Block(falt=Remittera(till=till, nar=nar), text=text):
            return f"{till} {nar or ''}\n{text}"
        case Block(text=text) | Prosa(text=text):
            return text
