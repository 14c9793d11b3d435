"""``/api/v1/koder/<system>/<kod>.json`` and ``index.json``: look-up by code, as static files.

The rule for clients: write the code as the system does, ask for it, and on 404 cut it from the right and ask again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from markupsafe import escape

from ...lookup import Traff, Uppslag
from ...mall.koder import Kodsystem
from ...mall.vokabular import REVIEWED
from ...model import Katalogpost
from ...output import Output
from ...settings import Settings
from .documents import document_url
from .files import api_url, dump, json_output

ROOM = 18_000
"""Bytes that the hits of a file may take, so that the whole stays below 20 KB; those that don't fit stand on the code's page."""
SECTIONS = {
    "utredning": "utredning",
    "behandling": "behandling",
    "lakemedel": "lakemedel",
    "remissrutiner": "remissrutiner",
    "klinisk_uppfoljning": "klinisk-uppfoljning",
    "patientinformation": "patientinformation",
    "atgarder": "atgarder",
}
"""What a look-up may lead straight to, where the support has it: section code (or a known subheading) → anchor."""


def code_files(codes: Mapping[Kodsystem, Sequence[Uppslag]], settings: Settings) -> Iterator[Output]:
    """A file for each code that leads somewhere, and a list for each system."""
    parts = _Parts(settings)
    for system, uppslag in codes.items():
        for one in uppslag:
            yield json_output(settings, code_path(system, one.kod), "kod", _code(one, parts, settings))
        yield json_output(settings, code_path(system, "index"), "kodlista", _list(system, uppslag, settings))


def code_path(system: Kodsystem, kod: str) -> str:
    return f"koder/{system.slug}/{kod}.json"


class _Part(NamedTuple):
    """What a support contributes: the same under each of its codes."""

    entry: dict[str, Any]
    named: dict[str, Any]
    """The hit, before what depends on the code."""
    places: dict[str, Any]
    """The hit, after it."""
    bytes: int
    """What it takes in a file, about."""


class _Parts:
    """The parts, each made once."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._made: dict[str, _Part] = {}

    def of(self, stod: Katalogpost) -> _Part:
        if stod.id not in self._made:
            entry, named, places = _entry(stod, self._settings), _named(stod), _places(stod, self._settings)
            self._made[stod.id] = _Part(entry, named, places, _size({"entry": entry, **named, **places}))
        return self._made[stod.id]

    def that_fit(self, traffar: Iterable[Traff]) -> list[tuple[Traff, _Part]]:
        """The best hits with their parts: as many as there is room for, and at least one."""
        chosen: list[tuple[Traff, _Part]] = []
        left = ROOM
        for traff in traffar:
            part = self.of(traff.stod)
            left -= part.bytes
            if chosen and left < 0:
                break
            chosen.append((traff, part))
        return chosen


def _size(data: dict[str, Any]) -> int:
    """Bytes of a value as it stands four spaces in, with room for what depends on the code."""
    written = dump(data)
    return len(written) + 4 * written.count(b"\n") + 80


def _code(one: Uppslag, parts: _Parts, settings: Settings) -> dict[str, Any]:
    shown = parts.that_fit(one.traffar)
    return {
        "system": one.system.slug,
        "oid": one.system.oid,
        "kod": one.kod,
        **_titled(one),
        "foraldrar": one.foraldrar,
        "underkoder": one.under,
        "sida": settings.url(one.address),
        "antal": len(one.traffar),
        "feed": {**_feed(one, [traff for traff, _ in shown], settings), "entry": [part.entry for _, part in shown]},
        "traffar": [
            {**part.named, "relation": traff.relation, "matchad": traff.matchad, **part.places} for traff, part in shown
        ],
    }  # fmt: skip


def _titled(one: Uppslag) -> dict[str, str]:
    return {"text": one.text} if one.text else {}


def _feed(one: Uppslag, shown: Sequence[Traff], settings: Settings) -> dict[str, Any]:
    """The feed but for its entries; named as Atom (RFC 4287) names them."""
    more = f" De {len(shown)} bästa av {len(one.traffar)} träffar. Alla: {settings.url(one.address)}"
    return {
        "base": settings.site_url,
        "lang": "sv",
        "title": _text(f"Kunskapsstöd för {one.kod}"),
        "subtitle": _text(f"{one.system.namn} {one.kod}.{more if len(shown) < len(one.traffar) else ''}"),
        "author": {"name": {"_value": settings.site_name}, "uri": {"_value": settings.site_url}},
        "updated": _day(max(traff.stod.andrad.isoformat() for traff in shown)),
        "category": [
            {"scheme": "mainSearchCriteria.v.c", "term": one.kod},
            {"scheme": "mainSearchCriteria.v.cs", "term": one.system.oid},
        ],
        "id": {"_value": api_url(settings, code_path(one.system, one.kod))},
    }


def _entry(stod: Katalogpost, settings: Settings) -> dict[str, Any]:
    """Read outside the page: the title says so when no body has decided on the text."""
    title = stod.titel if stod.status in REVIEWED else f"{stod.status.label} – {stod.titel}"
    url = settings.url(stod.address)
    return {
        "lang": "sv",
        "title": _text(title),
        "link": [{"title": title, "rel": "alternate", "type": "html", "href": url}],
        "id": {"_value": url},
        "updated": _day(stod.andrad.isoformat()),
        "summary": {"type": "html", "_value": f"<p>{escape(stod.sammanfattning)}</p>"},
    }


def _named(stod: Katalogpost) -> dict[str, Any]:
    return {"id": stod.id, "titel": stod.titel, "status": stod.status}


def _places(stod: Katalogpost, settings: Settings) -> dict[str, Any]:
    url = settings.url(stod.address)
    anchors = frozenset(stod.ankare)
    return {
        "url": url,
        "json": document_url(stod.id, settings),
        "patient": f"{url}patient/",
        "avsnitt": [{"kod": kod, "url": f"{url}#{anchor}"} for kod, anchor in SECTIONS.items() if anchor in anchors],
    }


def _list(system: Kodsystem, codes: Sequence[Uppslag], settings: Settings) -> dict[str, Any]:
    return {
        "system": system.slug,
        "namn": system.namn,
        "oid": system.oid,
        "fhir": system.fhir,
        "aven": system.aven,
        "form": system.form,
        "steg": system.steg,
        "url_mall": api_url(settings, code_path(system, "{kod}")),
        "antal": len(codes),
        "koder": [{"kod": one.kod, **_titled(one), "antal": len(one.traffar)} for one in codes],
    }


def _text(text: str) -> dict[str, str]:
    return {"type": "text", "_value": text}


def _day(day: str) -> dict[str, str]:
    return {"_value": f"{day}T00:00:00Z"}
