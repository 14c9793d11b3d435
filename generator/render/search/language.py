"""Which words are forms of the same, and which are made of others: by a Swedish dictionary (simplemma) and the content's own words.

It is used when the site is built, never in the browser. The browser cuts regular endings by itself; what it needs from here are
words that change inside («fot», «fötter»; «läkemedel», «läkemedlet») and the parts of compounds.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from ...search_post import Ordform
from ...search_text import SMALL

_WITH_UMLAUT = re.compile(r"([^aeiouyåäö]{1,3})([aoå])(nd|ng|tt|[dtk])")
_UMLAUT = {"a": "ä", "o": "ö", "å": "ä"}
SWEDISH = "sv"
SHORTEST_HEAD = 3
SHORTEST_TAIL = 4
"""Of parts that the dictionary has. Shorter ones are found in words that have nothing to do with them."""
SHORTEST_OWN = 3
"""Of a last part that the content itself uses as a word."""


@cache
def dictionary() -> Mapping[str, str]:
    """Every inflected form → base form. It takes a second or two to load, so it is asked for only when a word is new."""
    from simplemma.strategies import DefaultDictionaryFactory

    return DefaultDictionaryFactory().get_dictionary(SWEDISH)


@cache
def irregular() -> Mapping[str, tuple[str, ...]]:
    """Base form → forms that no cutting of endings leads from or to, one for each way that the word begins. It takes as long as the
    dictionary.
    """
    found: dict[str, list[str]] = {}
    for form, lemma in dictionary().items():
        if form[0] == lemma[0] and not form.startswith(lemma[:-1]) and len(lemma) >= SHORTEST_HEAD:
            found.setdefault(lemma, []).append(form)
    return {lemma: tuple(_beginnings(forms)) for lemma, forms in found.items()}


def _beginnings(forms: list[str]) -> Iterator[str]:
    kept: list[str] = []
    for form in sorted(forms, key=lambda form: (len(form), form)):
        if not form.startswith(tuple(other[: max(3, len(other) - 2)] for other in kept)):
            kept.append(form)
            yield form


def analysed(words: Iterable[str], known: Mapping[str, Ordform]) -> dict[str, Ordform]:
    """What the dictionary says of each word by itself; those that are ``known`` aren't asked for."""
    found = {word: known.get(word) or Ordform(word) for word in words}
    lemmas = {word: dictionary().get(word, word) for word in found.keys() - known.keys() - SMALL}
    return found | {word: _analysed(word, lemma) for word, lemma in lemmas.items()}


def _analysed(word: str, lemma: str) -> Ordform:
    cuts = range(SHORTEST_HEAD, len(word) - SHORTEST_TAIL + 1)
    return Ordform(
        lemma=lemma,
        former=tuple(sorted({*irregular().get(lemma, ()), *irregular().get(word, ()), *_umlaut(word)})),
        forst=tuple(cut for cut in cuts if any(head in dictionary() for head in heads(word[:cut]))),
        sist=tuple(cut for cut in cuts if _ends_with(word, lemma, dictionary().get(word[cut:], ""))),
    )


def _umlaut(word: str) -> Iterator[str]:
    """The plural of «hand», «tand», «rot»: the dictionary often takes it for a verb."""
    if found := _WITH_UMLAUT.fullmatch(word):
        start, vowel, end = found.groups()
        plurals = (f"{start}{_UMLAUT[vowel]}{end}er", f"{start}{_UMLAUT[vowel]}{end}{end[-1]}er")
        yield from (plural for plural in plurals if plural in dictionary())


def _ends_with(word: str, lemma: str, tail: str, shortest: int = SHORTEST_TAIL) -> bool:
    """Whether a word's last part is one by itself: «tarmen» doesn't end with «men», nor «läkarens» with «ens»."""
    return len(tail) >= shortest and (lemma == word or lemma.endswith(tail))


def heads(text: str) -> Iterator[str]:
    """The words that the first part of a compound may come from: «hjärt-» from «hjärta», «bensårs-» from «bensår»."""
    yield text
    if text.endswith("s"):
        yield text[:-1]
    yield f"{text}a"
    if text.endswith(("e", "o", "u")):
        yield f"{text[:-1]}a"
    yield f"{text}e"


def together(forms: Mapping[str, Ordform]) -> dict[str, tuple[str, ...]]:
    """The words in groups of the same: the shortest, then first in the alphabet, → the others, and forms that nobody wrote but
    that readers may ask with. Each written word stands in one group. A word that others are forms of begins a group, also where the
    dictionary takes it for a form itself: «lever» stays with «levern», though it is a form of «leva» too.
    """
    parent: dict[str, str] = {}

    def root(word: str) -> str:
        while (above := parent.setdefault(word, word)) != word:
            parent[word] = parent[above]
            word = above
        return word

    bases = {form.lemma for word, form in forms.items() if form.lemma != word}
    for word in sorted(forms.keys() - bases):
        parent[root(word)] = root(forms[word].lemma)
    for word in sorted(forms):
        if _WITH_UMLAUT.fullmatch(word):
            parent.update({root(plural): root(word) for plural in forms[word].former if plural in forms})
    groups: dict[str, list[str]] = {}
    for word in sorted(forms, key=lambda word: (len(word), word)):
        groups.setdefault(root(word), []).append(word)
    return {group[0]: (*group[1:], *_unwritten(group, forms)) for group in groups.values()}


def _unwritten(group: list[str], forms: Mapping[str, Ordform]) -> list[str]:
    return sorted({form for word in group for form in forms[word].former if form not in forms})


def compounds(forms: Mapping[str, Ordform]) -> dict[str, tuple[str, str]]:
    """Compound → its two parts. Each part is a word of the content, or one of the dictionary that several compounds of the content
    have: «dia» and «betes» are words, but that is no reason to split «diabetes».
    """
    fronts, tails = Counter[str](), Counter[str]()
    for word, form in forms.items():
        fronts.update(word[:cut] for cut in form.forst if cut in form.sist)
        tails.update(word[cut:] for cut in form.sist)
    found = {}
    for word in sorted(forms):
        if parts := _split(word, forms, fronts, tails):
            found[word] = parts
    return found


def _split(word: str, forms: Mapping[str, Ordform], fronts: Mapping[str, int], tails: Mapping[str, int]) -> tuple[str, str] | None:
    """The best way to split a word, if there is one: parts that the content uses before those that only the dictionary has."""
    best: tuple[tuple[bool, bool, int], str, str] | None = None
    for cut in range(SHORTEST_HEAD, len(word) - SHORTEST_OWN + 1):
        front, tail = word[:cut], word[cut:]
        if tail in SMALL:
            continue
        own_tail = tail in forms and _ends_with(word, forms[word].lemma, forms[tail].lemma, SHORTEST_OWN)
        if not own_tail and not (cut in forms[word].sist and tails[tail] > 1):
            continue
        own = next((head for head in heads(front) if head in forms and head not in SMALL), None)
        head = own or (front if cut > SHORTEST_HEAD and cut in forms[word].forst and fronts[front] > 1 else None)
        if head is None or (len(tail) < SHORTEST_TAIL and own is None):
            continue
        rank = (own_tail, own is not None, len(tail))
        if best is None or rank > best[0]:
            best = rank, head, tail
    return best and (best[1], best[2])
