"""The feed of changes as a function of what is published now and what was published before. No clock, no disk.

Every difference in the bytes of a document's file is one event, so whoever fetches what they name has the same files.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from .mall.vokabular import WITHDRAWN, Andringstyp, Gravstensstatus
from .model import Katalogpost, Kunskapsbas, Loggpost, Publicerat

Handelse = Mapping[str, Any]
"""An event as in the API (form ``Handelse``)."""
Reader = Callable[[str], Mapping[str, Any]]
"""Id → the document's file, as it was or as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """All events from the first on."""

    epok: str = ""
    handelser: tuple[Handelse, ...] = ()

    @property
    def senaste(self) -> int:
        return len(self.handelser)


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What the events of one publication are made from."""

    base: Kunskapsbas
    now: Mapping[str, Publicerat]
    before: Mapping[str, Publicerat]
    """Empty when there was no publication before."""
    read_now: Reader
    read_before: Reader
    url: Callable[[str], str]
    """Id → address of the document's file."""


def continued(feed: Feed, changes: Changes) -> Feed:
    """The feed with an event for each document that isn't as it was. Without events before, a new ``epok`` begins."""
    if not feed.epok:
        listed = "\n".join(f"{id_} {one.sha256}" for id_, one in sorted(changes.now.items()))
        feed = replace(feed, epok=hashlib.sha256(listed.encode()).hexdigest()[:32])
    changed = {id_ for id_, one in changes.now.items() if id_ not in changes.before or changes.before[id_].sha256 != one.sha256}
    days = {id_: _day(id_, changed, changes) for id_ in changed}
    events, last = list(feed.handelser), feed.handelser[-1]["tid"] if feed.handelser else ""
    for id_ in sorted(changed, key=lambda id_: (days[id_], id_)):
        last = max(last, days[id_].isoformat())
        events.append({"sekvens": len(events) + 1, "tid": last, **_event(id_, changes)})
    return replace(feed, handelser=tuple(events))


def warnings(feed: Feed) -> Iterator[Handelse]:
    """The events that concern patients' safety, newest first, each with the later one that took a withdrawal back."""
    lifted: dict[str, Handelse] = {}
    for event in reversed(feed.handelser):
        if event["typ"] == "aterpublicerad":
            lifted[event["id"]] = event
        if event["patientsakerhet"]:
            later = lifted.get(event["id"]) if event["typ"] in WITHDRAWN else None
            yield {**event, "upphavd": {key: later[key] for key in ("sekvens", "tid", "sammanfattning")}} if later else event
        if event["typ"] in WITHDRAWN:
            lifted.pop(event["id"], None)


def _event(id_: str, changes: Changes) -> dict[str, Any]:
    now, before = changes.now[id_], changes.before.get(id_)
    post = changes.base.kunskapsstod.get(id_)
    logged = _logged_since(post, before) if post else ()
    both = before is not None and not {before.status, now.status} & {*Gravstensstatus}
    diff = _difference(changes.read_before(id_), changes.read_now(id_)) if both else Difference()
    typ = _typ(now, before, logged, diff)
    event = {
        "id": id_,
        "rid": f"{id_}--{diff.rekommendationer[0]}" if len(diff.rekommendationer) == 1 else None,
        "typ": typ,
        "fran_version": before.version if before else None,
        "till_version": now.version,
        "sammanfattning": _summary(typ, now, logged, post, changes),
        "sektioner": list(dict.fromkeys((*diff.sektioner, *(kod for one in logged for kod in one.sektioner)))) if both else [],
        "patientsakerhet": typ == "aterkallad" or any(one.patientsakerhet for one in logged),
        "url": changes.url(id_),
        "sha256": now.sha256,
    }
    return {key: value for key, value in event.items() if value is not None and value != ""}


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What differs between two files of one document that is in use in both."""

    sektioner: tuple[str, ...] = ()
    rekommendationer: tuple[str, ...] = ()
    only_additions: bool = False


def _difference(before: Mapping[str, Any], now: Mapping[str, Any]) -> Difference:
    sections = _different(_by(before["sektioner"], "kod"), _by(now["sektioner"], "kod"))
    recommendations = _different(_by(before["rekommendationer"], "id"), _by(now["rekommendationer"], "id"))
    additions = _different(_by(before["lokala_tillagg"], "region"), _by(now["lokala_tillagg"], "region"))
    rest = [name for name in {*before, *now} if name != "lokala_tillagg" and before.get(name) != now.get(name)]
    only_additions = bool(additions) and not rest
    if only_additions:
        sections = tuple(dict.fromkeys(kod for region in additions for kod in _changed_in(region, before, now)))
    return Difference(sektioner=sections, rekommendationer=recommendations, only_additions=only_additions)


def _changed_in(region: str, before: Mapping[str, Any], now: Mapping[str, Any]) -> tuple[str, ...]:
    old, new = (_by(_by(one["lokala_tillagg"], "region").get(region, {}).get("sektioner", ()), "kod") for one in (before, now))
    return _different(old, new)


def _by(entries: Iterable[Mapping[str, Any]], key: str) -> dict[str, Mapping[str, Any]]:
    return {entry[key]: entry for entry in entries}


def _different(before: Mapping[str, Any], now: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(key for key in dict.fromkeys((*now, *before)) if before.get(key) != now.get(key))


def _logged_since(post: Katalogpost, before: Publicerat | None) -> tuple[Loggpost, ...]:
    """The entries of the log that are new since, newest first; for a document that wasn't there, the newest one."""
    versions = [entry.version for entry in post.andringslogg]
    if before is None or before.version not in versions:
        return post.andringslogg[:1]
    return post.andringslogg[: versions.index(before.version)]


def _typ(now: Publicerat, before: Publicerat | None, logged: tuple[Loggpost, ...], diff: Difference) -> str:
    if now.status == Gravstensstatus.FLYTTAD:
        return "ersatt"
    if now.status in WITHDRAWN:
        return now.status
    if before is None:
        return "ny"
    if before.status in {*Gravstensstatus}:
        return "aterpublicerad"
    if logged:
        return "redaktionell" if all(one.typ is Andringstyp.REDAKTIONELL for one in logged) else "saklig"
    return "regional" if diff.only_additions else "redaktionell"


def _summary(typ: str, now: Publicerat, logged: tuple[Loggpost, ...], post: Katalogpost | None, changes: Changes) -> str:
    if typ == "ersatt":
        new = changes.base.kunskapsstod[changes.base.moved_to(now.id)]
        return f"Flyttat till {new.id}: {new.titel}."
    if typ == "ny" and (old := [id_ for id_, new in changes.base.flyttade.items() if new == now.id and id_ in changes.before]):
        return f"Flyttat från {', '.join(old)}."
    if logged:
        return " ".join(one.text for one in logged)
    if post and not post.in_use:
        return post.andringslogg[0].text
    return "Regionala tillägg har ändrats." if typ == "regional" else "Uppgifter som hämtas från annat innehåll har ändrats."


def _day(id_: str, changed: Set[str], changes: Changes) -> date:
    """The newest change among the documents that caused this one: its own or, where its version stands, also those around it."""
    post = changes.base.kunskapsstod.get(id_)
    if post is None:
        return _own_day(changes.base.moved_to(id_), changes.base)
    before = changes.before.get(id_)
    if before is None or before.version != post.version:
        return post.andrad
    near = {*post.namner, *changes.base.bakatlankar.get(id_, ())} & changed
    return max(post.andrad, *(_own_day(other, changes.base) for other in near)) if near else post.andrad


def _own_day(id_: str, base: Kunskapsbas) -> date:
    post = base.kunskapsstod.get(id_)
    return post.andrad if post else date.min
