"""What one support gives to the search: made when the support is rendered, and kept, packed, until the file of terms is made."""

from __future__ import annotations

import pickle
import zlib
from typing import NamedTuple

from .catalogue import substance
from .mall.vokabular import Status
from .model import Katalogpost, Kunskapsbas, Kunskapsstod
from .search_text import UNTOLD, Textord, headings, text_words

HIDDEN = frozenset({Status.REMISS, Status.UTKAST})
"""Not for the search: nobody is to take them for advice that holds."""
PLACES = 40_000
"""So many places of words in running text the search is told of, some 2 bytes each of the transfer, in a base of few supports."""
LESS = 10
"""So many fewer for each support, since its names and codes take the room. What isn't told of, Pagefind knows."""
FEWEST = 80
"""So many words of each support are worth telling of; with fewer, no question is answered better than by names and codes alone
(``python -m benchmarks.words``).
"""


def in_search(base: Kunskapsbas) -> list[Katalogpost]:
    """The supports that stand in the search, by id."""
    return [post for post in base.in_use() if post.status not in HIDDEN]


def room_for_words(supports: int) -> int:
    """How many places of words in running text there is room for; none where they would be too few to be worth telling."""
    places = PLACES - LESS * supports
    return places if places >= FEWEST * supports else 0


def tells_of_texts(base: Kunskapsbas) -> bool:
    """Whether the search is told of the words of running text."""
    return room_for_words(len(in_search(base))) > 0


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
    text: Textord

    def pack(self) -> bytes:
        return zlib.compress(pickle.dumps(self, pickle.HIGHEST_PROTOCOL), 1)


def unpack(packed: bytes) -> Sokpost:
    """The same, from the memory of this or an earlier run, which is the user's own."""
    post = pickle.loads(zlib.decompress(packed))  # noqa: S301 - see above
    assert isinstance(post, Sokpost)
    return post


def search_post(stod: Kunskapsstod, *, told: bool = True) -> Sokpost:
    """The support as the search sees it. ``told``: whether there is room for the words of its running text."""
    falt = stod.falt
    return Sokpost(
        kort_titel=falt.kort_titel or "",
        synonymer=falt.synonymer,
        amnesomrade=falt.amnesomrade,
        vardniva=tuple(str(niva) for niva in falt.vardniva),
        malgrupp=tuple(str(grupp) for grupp in falt.malgrupp),
        alder_till=(falt.population.alder_till or 0) if falt.population else 0,
        avsnitt=tuple(headings(stod)),
        lakemedel=tuple(Lakemedelspost(substance(block), drug.atc, drug.val == "forstahand") for drug, block in stod.lakemedel),
        text=text_words(stod) if told else UNTOLD,
    )
