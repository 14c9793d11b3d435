"""``/sok/data.json``: what the term lane of the search knows. Its address is fixed, so that no page changes when a term does.

The file is for our own script, not an interface for others: columns and numbers instead of objects, since every byte of it is paid
for by each reader who searches. The same base gives the same bytes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from math import log
from typing import Any, NamedTuple

import orjson

from ...mall.koder import ATC, KODSYSTEM
from ...mall.register import Begrepp
from ...mall.vokabular import Malgrupp, Relation, Status, Typ, Vardniva
from ...model import Katalogpost, Kunskapsbas
from ...output import Output
from ...search_post import Ordform, Sokpost, in_search, room_for_words
from ...search_text import SMALL, Textord, words_of
from .language import compounds, together
from .sections import ASKED_AS, OF_ADULTS, OF_CHILDREN

PATH = "sok/data.json"
_STATUS, _TYP, _VARDNIVA, _MALGRUPP = ([str(value) for value in form] for form in (Status, Typ, Vardniva, Malgrupp))
_RELATION = {relation: number for number, relation in enumerate(Relation)}
BELOW = 4
"""Added to the relation of a code that leads to the support with everything under it."""


class Sokbart(NamedTuple):
    """One support that the search leads to."""

    post: Katalogpost
    sok: Sokpost


def searchable(base: Kunskapsbas, posts: Mapping[str, Sokpost]) -> list[Sokbart]:
    """The supports that stand in the search, by id."""
    return [Sokbart(post, posts[post.id]) for post in in_search(base)]


def vocabulary(base: Kunskapsbas, stod: Iterable[Sokbart]) -> list[str]:
    """Every Swedish word that is searched, sorted."""
    found = {word for one in stod for text in _names(one) for word in words_of(text)}
    for one in stod:
        found.update(one.sok.text.ord.split())
    for term in base.poster("begrepp", Begrepp):
        names = (term.term, *term.synonymer, *term.lekmannaord, *term.forkortningar)
        found.update(word for text in names for word in words_of(text))
    found.update(OF_CHILDREN, OF_ADULTS, *ASKED_AS.values())
    return sorted(found)


def search_data(base: Kunskapsbas, stod: list[Sokbart], words: Mapping[str, Ordform]) -> Output:
    """``words``: what the dictionary says of each word in :func:`vocabulary`. English words are taken as they are."""
    terms = base.poster("begrepp", Begrepp)
    english = {word for term in terms for word in words_of(term.engelska or "")}
    words = {word: words.get(word) or Ordform(word) for word in sorted({*words, *english})}
    groups = together(words)
    number = {word: place for place, (first, others) in enumerate(groups.items()) for word in (first, *others) if word in words}
    parts, loose = _parts(compounds(words), groups, number)
    data = {
        "sma": sorted(SMALL),
        "stod": _supports(stod, base),
        **_headings(stod),
        "begrepp": [_term(term) for term in terms],
        "koder": _codes(stod),
        "kodtext": _code_texts(stod),
        "lakemedel": _drugs(stod),
        "sektioner": {anchor: list(names) for anchor, names in ASKED_AS.items()},
        "barn": list(OF_CHILDREN),
        "vuxna": list(OF_ADULTS),
        "ord": [*(" ".join((first, *others)) for first, others in groups.items()), *loose],
        "delar": parts,
        "text": _postings(stod, number, len(groups)),
    }
    return Output(PATH, orjson.dumps(data) + b"\n")


def _supports(stod: list[Sokbart], base: Kunskapsbas) -> dict[str, Any]:
    """A column for each thing known of a support: a choice among few is a number, a choice of several a sum of powers of 2."""
    areas, regions = list(base.programomraden), list(base.regioner)
    posts = [one.post for one in stod]
    return {
        "id": [post.id for post in posts],
        "titel": [post.titel for post in posts],
        "kort": [one.sok.kort_titel for one in stod],
        "synonymer": [one.sok.synonymer for one in stod],
        "amnen": [one.sok.amnesomrade for one in stod],
        "status": [_STATUS.index(post.status) for post in posts],
        "typ": [_TYP.index(post.typ) for post in posts],
        "omrade": [areas.index(post.programomrade) if post.programomrade in areas else -1 for post in posts],
        "vardniva": [_sum(one.sok.vardniva, _VARDNIVA) for one in stod],
        "malgrupp": [_sum(one.sok.malgrupp, _MALGRUPP) for one in stod],
        "alder": [one.sok.alder_till for one in stod],
        "andrad": [post.andrad for post in posts],
        "granskas": [post.nasta_granskning or 0 for post in posts],
        "tillagg": [[n for n, slug in enumerate(regions) if base.tillagg_i(slug, post.id)] for post in posts],
        "namn": {
            "status": _STATUS,
            "typ": _TYP,
            "vardniva": _VARDNIVA,
            "malgrupp": _MALGRUPP,
            "omrade": [[omrade.slug, omrade.falt.namn] for omrade in base.programomraden.values()],
            "region": regions,
            "system": {system.nyckel: [system.slug, system.namn] for system in KODSYSTEM},
        },
    }


def _sum(values: Iterable[str], names: list[str]) -> int:
    return sum(1 << names.index(value) for value in values)


def _headings(stod: list[Sokbart]) -> dict[str, Any]:
    """Every heading once, and the headings of each support by their places in that list."""
    every: dict[tuple[str, str, int], int] = {}
    rows = [[every.setdefault(heading, len(every)) for heading in one.sok.avsnitt] for one in stod]
    return {"rubriker": list(every), "avsnitt": rows}


def _term(term: Begrepp) -> list[Any]:
    """Id, term, synonyms, lay words, abbreviations, English."""
    return [term.id, term.term, term.synonymer, term.lekmannaord, term.forkortningar, term.engelska or ""]


def _codes(stod: list[Sokbart]) -> dict[str, dict[str, list[int]]]:
    """System → code → support, relation, support, relation, …, the most central first."""
    found: dict[str, dict[str, dict[int, int]]] = {system.nyckel: {} for system in KODSYSTEM}
    for number, one in enumerate(stod):
        for kod in one.post.koder:
            ways = found[kod.system].setdefault(kod.kod, {})
            way = _RELATION[kod.relation] + (BELOW if kod.undertrad else 0)
            ways[number] = min(ways.get(number, way), way, key=lambda way: way % BELOW)
    return {
        system: {kod: [n for pair in sorted(ways.items(), key=lambda pair: pair[1] % BELOW) for n in pair]
                 for kod, ways in sorted(codes.items())}
        for system, codes in found.items()
    }  # fmt: skip


def _code_texts(stod: list[Sokbart]) -> list[list[list[str]]]:
    """For each support, the author's own titles of its main diagnoses, and of related ones."""
    return [[_titled(one.post, relation) for relation in (Relation.HUVUD, Relation.RELATERAD)] for one in stod]


def _titled(post: Katalogpost, relation: Relation) -> list[str]:
    return sorted({kod.text for kod in post.koder if kod.text and kod.relation is relation and kod.system != ATC.nyckel})


def _drugs(stod: list[Sokbart]) -> list[list[Any]]:
    """Substance, ATC code, then support and whether it is the first choice there (1) or not (0), in turn."""
    found: dict[tuple[str, str], dict[int, int]] = {}
    for number, one in enumerate(stod):
        for drug in one.sok.lakemedel:
            ways = found.setdefault((drug.namn, drug.atc), {})
            ways[number] = max(ways.get(number, 0), int(drug.forstahand))
    return [[*drug, *(n for pair in ways.items() for n in pair)] for drug, ways in sorted(found.items())]


def _names(one: Sokbart) -> Iterator[str]:
    yield one.post.titel
    yield one.sok.kort_titel
    yield from one.sok.synonymer
    yield from one.sok.amnesomrade
    yield from (drug.namn for drug in one.sok.lakemedel)
    yield from (kod.text for kod in one.post.koder)
    yield from (text for _, text, _ in one.sok.avsnitt)


def _parts(
    split: Mapping[str, tuple[str, str]], groups: Mapping[str, tuple[str, ...]], number: Mapping[str, int]
) -> tuple[list[list[int]], list[str]]:
    """Compound, first part, last part, as numbers; and the parts that aren't words of the content, numbered after all others."""
    rows, new = [], dict[str, int]()
    for place, (first, others) in enumerate(groups.items()):
        parts = next((split[word] for word in (first, *others) if word in split), ())
        whole = [number[part] if part in number else new.setdefault(part, len(groups) + len(new)) for part in parts]
        if whole and place not in whole:
            rows.append([place, *whole])
    return rows, list(new)


def _postings(stod: list[Sokbart], number: Mapping[str, int], size: int) -> list[list[int]]:
    """For each word: the step from the support before, then how it stands there, in turn. How: the place of the heading plus one,
    times 8, plus 4 where it is emphasised, plus how often it stands there: 0 once, 1 up to three times, 2 up to seven, 3 oftener.
    """
    found: list[list[int]] = [[] for _ in range(size)]
    before = [0] * size
    for place, words in enumerate(_telling([one.sok.text for one in stod], number)):
        for word, (count, section, emphasised, _) in sorted(words.items()):
            found[word] += (place - before[word], section * 8 + emphasised * 4 + min(3, count.bit_length() - 1))
            before[word] = place
    return found


Standing = tuple[int, int, int, int]
"""How a word stands in a support: how often, under which heading, whether emphasised, and how often it stands under that one."""


def _standing(text: Textord, numbers: list[int]) -> dict[int, Standing]:
    """The words of a text by their ``numbers``; the forms of a word are counted together."""
    rows = list(zip(text.antal, text.plats, text.framhavt, text.antal, strict=True))
    found = dict(zip(numbers, rows, strict=True))
    if len(found) < len(numbers):
        several = {word for word, count in Counter(numbers).items() if count > 1}
        found |= _together(row for row in zip(numbers, rows, strict=True) if row[0] in several)
    return found


def _together(rows: Iterable[tuple[int, Standing]]) -> dict[int, Standing]:
    """The forms of each word as one; it is told of where one form stands oftenest, the first in the alphabet of equals."""
    found: dict[int, Standing] = {}
    for word, row in rows:
        if word in found:
            count, section, emphasised, most = found[word]
            section, most = (row[1], row[0]) if row[0] > most else (section, most)
            row = count + row[0], section, emphasised | row[2], most
        found[word] = row
    return found


def _telling(texts: list[Textord], number: Mapping[str, int]) -> Iterator[dict[int, Standing]]:
    """The words that tell most of each text, as many as there is room for: in a small base all of them, in a large one none.
    One text is laid out at a time: all at once take more time than the rest, only to be moved about in memory.
    """
    places = room_for_words(len(texts))
    if not places:
        return
    numbered = [[number[word] for word in text.ord.split()] for text in texts]
    common = Counter[int]()
    for numbers in numbered:
        common.update(set(numbers))
    room = places // len(texts) if common.total() > places else common.total()
    rare = [0.0] * (max(common, default=0) + 1)
    for word, count in common.items():
        rare[word] = log((len(texts) + 1) / count)
    for text, numbers in zip(texts, numbered, strict=True):
        yield _most_telling(_standing(text, numbers), rare, room)


def _most_telling(words: dict[int, Standing], rare: list[float], room: int) -> dict[int, Standing]:
    """So many of the words of one text; of equals those with the lowest numbers."""
    if len(words) <= room:
        return words
    telling = [(1 + count.bit_length() + 2 * emphasised) * rare[word] for word, (count, _, emphasised, _) in words.items()]
    least = sorted(telling)[-room]
    chosen = sorted((-weight, word) for weight, word in zip(telling, words, strict=True) if weight >= least)
    return {word: words[word] for _, word in chosen[:room]}
