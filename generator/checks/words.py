"""Shared wording of messages: quotes, lists and «menade du …?»."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache

from ..diagnostics import Fault
from ..model import Source


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
    """The candidate that the author probably meant."""
    sought, candidates = fold(str(value)), tuple(candidates)
    by_fold = {folded: candidate for candidate in candidates if _alike(folded := fold(candidate), sought)}
    found = get_close_matches(sought, by_fold, n=1, cutoff=0.75)
    return by_fold[found[0]] if found else _only_one_that_begins(sought, candidates)


def _only_one_that_begins(sought: str, candidates: Iterable[str]) -> str | None:
    """The candidate that a word is the beginning of: «Patientinfo»."""
    longer = [candidate for candidate in candidates if len(sought) > 3 and fold(candidate).startswith(sought)]
    return longer[0] if len(longer) == 1 else None


def _alike(one: str, other: str) -> bool:
    """Whether a closer look is worth its time: about as long, and beginning or ending in the same way."""
    return abs(len(one) - len(other)) <= max(len(one), len(other)) // 3 and (one[:1] == other[:1] or one[-2:] == other[-2:])


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


def or_add(value: object, candidates: Iterable[str]) -> str:
    """«Menade du …? Lägg annars till …», or only «Lägg till …»: what follows is what to add."""
    return f"{found}Lägg annars till " if (found := meant(value, candidates)) else "Lägg till "


def misspelt(source: Source, name: str, candidates: Iterable[str]) -> bool:
    """Whether the author probably wrote the key ``name``, but with another spelling, which has its own message."""
    keys = [str(fault.facts["falt"]) for fault in source.faults_named("okant-falt") if "block" not in fault.facts]
    names = tuple(candidates)
    return any(nearest_key(key, names) == name for key in keys)


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
