"""Shared wording of messages: quotes, lists and «menade du …?»."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache
from heapq import nlargest
from itertools import chain, islice, takewhile
from operator import eq

from ..diagnostics import Fault
from ..model import Source

LONGEST = 200
"""Characters; nobody misspells a name as long as that."""
MOST_ALIKE = 50
"""Candidates that are compared letter by letter: the comparison takes a thousand times longer than a look at both ends."""
MOST_KEYS = 50
"""Unknown keys that may be others, misspelt."""
MOST_MEANT = 10
"""Findings of a rule in one text that say what was meant."""


def quote(value: object) -> str:
    """A value as the author wrote it, in Swedish quotation marks; long ones cut."""
    text = " ".join(str(value).split())
    return f"«{text[:57]}…»" if len(text) > 60 else f"«{text}»"


def listed(values: Iterable[object], most: int = 12) -> str:
    """A list for a hint, cut when long."""
    texts = [str(value) for value in values]
    return ", ".join(texts[:most]) + (" …" if len(texts) > most else "")


def sentence(text: str) -> str:
    """With a full stop, unless a cut list ends it."""
    return text if text.endswith("…") else f"{text}."


@lru_cache(maxsize=1 << 15)
def fold(text: str) -> str:
    """Without capitals, diacritics and word dividers: what people mix up."""
    plain = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    return plain.replace("-", "_").replace(" ", "_")


def nearest(value: object, candidates: Iterable[str]) -> str | None:
    """The candidate that the author probably meant; none for what is too long to be a name."""
    sought, candidates = fold(str(value)[:LONGEST]), tuple(candidates)
    if len(sought) >= LONGEST:
        return None
    by_fold = {folded: candidate for candidate in candidates if _alike(folded := fold(candidate), sought)}
    close = by_fold if len(by_fold) <= MOST_ALIKE else nlargest(MOST_ALIKE, by_fold, key=lambda one: _shared(one, sought))
    found = get_close_matches(sought, close, n=1, cutoff=0.75)
    return by_fold[found[0]] if found else _only_one_that_begins(sought, candidates)


def _only_one_that_begins(sought: str, candidates: Iterable[str]) -> str | None:
    """The candidate that a word is the beginning of: «Patientinfo»."""
    longer = [candidate for candidate in candidates if len(sought) > 3 and fold(candidate).startswith(sought)]
    return longer[0] if len(longer) == 1 else None


def _alike(one: str, other: str) -> bool:
    """Whether a closer look is worth its time: about as long, and beginning or ending in the same way."""
    return abs(len(one) - len(other)) <= max(len(one), len(other)) // 3 and (one[:1] == other[:1] or one[-2:] == other[-2:])


def _shared(one: str, other: str) -> int:
    """How many characters two words begin and end with alike: all but a few, where one is the other misspelt."""
    alike = (takewhile(bool, map(eq, one, other)), takewhile(bool, map(eq, reversed(one), reversed(other))))
    return sum(1 for _ in chain(*alike))


def nearest_key(key: str, names: Iterable[str]) -> str | None:
    """The key that the author probably meant: another spelling, or the divider to the value forgotten."""
    names = tuple(names)
    return nearest(key, names) or max((name for name in names if len(name) > 2 and key.startswith(name)), key=len, default=None)


def where(fault: Fault) -> str:
    """Which block a fault of an attribute stands in; nothing for fields of front-matter."""
    return f" i blocket {fault.facts['block']}" if "block" in fault.facts else ""


def what(fault: Fault) -> str:
    return "attribut" if "block" in fault.facts else "fält"


def allowed(fault: Fault) -> tuple[str, ...]:
    """The permitted values or keys that a fault carries."""
    found = fault.facts.get("tillatna", ())
    return tuple(str(value) for value in found) if isinstance(found, tuple) else ()


def number(value: int) -> str:
    """A whole number with its groups of three digits apart."""
    return f"{value:,}".replace(",", " ")


def meant(value: object, candidates: Iterable[str]) -> str:
    """«Menade du …? », or nothing."""
    found = nearest(value, candidates)
    return f"Menade du {found}? " if found else ""


class Meant:
    """:func:`meant` for the first findings in a text; one with more of the same was hardly misspelt, and looking takes its time."""

    def __init__(self) -> None:
        self.left = MOST_MEANT

    def __call__(self, value: object, candidates: Iterable[str]) -> str:
        self.left -= 1
        return meant(value, candidates) if self.left >= 0 else ""

    def or_add(self, value: object, candidates: Iterable[str]) -> str:
        """«Menade du …? Lägg annars till …», or only «Lägg till …»: what follows is what to add."""
        return f"{found}Lägg annars till " if (found := self(value, candidates)) else "Lägg till "


def misspelt(source: Source, name: str, candidates: Iterable[str]) -> bool:
    """Whether the author probably wrote the key ``name``, but with another spelling, which has its own message."""
    return is_one_of(unknown_keys(source), name, tuple(candidates))


def unknown_keys(source: Source) -> list[Fault]:
    """The keys of front-matter, or of a register, that no form has."""
    return [fault for fault in source.faults_named("okant-falt") if "block" not in fault.facts]


def is_one_of(keys: Iterable[Fault], name: str, names: tuple[str, ...]) -> bool:
    """Whether one of the first unknown keys is probably ``name``, misspelt."""
    return any(nearest_key(str(fault.facts["falt"]), names) == name for fault in islice(keys, MOST_KEYS))


def fact_int(fault: Fault, name: str) -> int:
    """A number among the facts of a fault; 0 when it isn't one."""
    value = fault.facts.get(name)
    return value if isinstance(value, int) else 0


def and_more(fault: Fault) -> str:
    """«… och på 3 rader till», where a fault stands for more than its own line."""
    more = fact_int(fault, "fler")
    return f", och på {number(more)} {'rad' if more == 1 else 'rader'} till" if more else ""


def written_tag(fault: Fault) -> str:
    """A YAML tag as the author wrote it: the parser expands ``!!``."""
    return str(fault.facts["tagg"]).replace("tag:yaml.org,2002:", "!!")


def gives_reason(source: Source) -> bool:
    """Whether the author says why there are no codes (or tries to, under a misspelt key)."""
    return ("koder_saknas",) in source.places or misspelt(source, "koder_saknas", ("koder", "koder_saknas"))
