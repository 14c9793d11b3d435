"""Which words are forms of the same: by a Swedish dictionary (simplemma), used when the site is built, never in the browser.

The browser cuts regular endings by itself. What it needs from here are words that change inside («fot», «fötter»), neuter words
that lose a vowel («läkemedel», «läkemedlet») and the parts of compounds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from ...search_post import Ordform

SWEDISH = "sv"


@cache
def dictionary() -> Mapping[str, str]:
    """Every inflected form → base form. It takes a second or two to load, so it is asked for only when a word is new."""
    from simplemma.strategies import DefaultDictionaryFactory

    return DefaultDictionaryFactory().get_dictionary(SWEDISH)


def analysed(words: Iterable[str], known: Mapping[str, Ordform]) -> dict[str, Ordform]:
    """What the dictionary says of each word; those that are ``known`` aren't asked for."""
    return {word: known.get(word) or Ordform(dictionary().get(word, word)) for word in words}


def together(forms: Mapping[str, Ordform]) -> dict[str, tuple[str, ...]]:
    """The words in groups of the same: the shortest, then first in the alphabet, → the others. Each word stands in one group."""
    parent: dict[str, str] = {}

    def root(word: str) -> str:
        while (above := parent.setdefault(word, word)) != word:
            parent[word] = parent[above]
            word = above
        return word

    for word in sorted(forms):
        parent[root(word)] = root(forms[word].lemma)
    groups: dict[str, list[str]] = {}
    for word in sorted(forms, key=lambda word: (len(word), word)):
        groups.setdefault(root(word), []).append(word)
    return {group[0]: tuple(group[1:]) for group in groups.values()}
