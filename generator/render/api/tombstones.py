"""What stands at an address whose content is gone: what it was, why it is gone, and what has taken over. It stays for ever.

A static site can't answer ``410 Gone``: a client sees by ``$schema`` or by ``slag`` that it has a tombstone before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...mall.register import Omdirigering
from ...mall.vokabular import Gravstensstatus, Status
from ...model import Katalogpost, Kunskapsbas
from ...output import Output
from ...settings import Settings
from .documents import document_path, document_url, reference
from .files import json_output

_GONE = {"sektion": "Avsnittet togs bort", "rekommendation": "Rekommendationen togs bort"}


def withdrawn(post: Katalogpost, base: Kunskapsbas, settings: Settings) -> Output:
    """Of a support that was taken out of use."""
    newest = post.andringslogg[0]
    return _tombstone(
        document_path(post.id),
        settings,
        {
            "slag": "dokument",
            "id": post.id,
            "titel": post.titel,
            "status": post.status,
            "version": post.version,
            "skal": newest.text,
            "datum": newest.datum.isoformat(),
            "patientsakerhet": newest.patientsakerhet or post.status == Status.ATERKALLAD,
            "ersatt_av": replacements(post, base, settings),
            "url": settings.url(post.address),
        },
    )


def moved(base: Kunskapsbas, settings: Settings) -> Iterator[Output]:
    """Of supports that live on under another id."""
    for entry in base.poster("omdirigeringar", Omdirigering):
        if entry.id in base.flyttade:
            new = base.kunskapsstod[base.flyttade[entry.id]]
            yield _tombstone(
                document_path(entry.id),
                settings,
                {
                    "slag": "dokument",
                    "id": entry.id,
                    "titel": new.titel,
                    "status": Gravstensstatus.FLYTTAD,
                    "skal": f"Kunskapsstödet har flyttats till {new.id}.",
                    "datum": str(entry.datum),
                    "patientsakerhet": False,
                    "ersatt_av": [_pointer(new, settings)],
                    "url": settings.url(entry.address),
                },
            )


def part(path: str, slag: str, names: Mapping[str, str], base: Kunskapsbas, settings: Settings) -> Output:
    """Of a section, a recommendation or an addition. ``names`` tells which: ``id`` and one of ``kod``, ``rid``, ``region``."""
    post = base.kunskapsstod[base.moved_to(names["id"])]
    gone = post.id == names["id"] and post.in_use
    status = Gravstensstatus.BORTTAGEN if gone else post.status if post.id == names["id"] else Gravstensstatus.FLYTTAD
    newest = post.andringslogg[0]
    return _tombstone(
        path,
        settings,
        {
            "slag": slag,
            **names,
            "titel": post.titel,
            "status": status,
            "version": post.version,
            "skal": _taken_out(slag, post) if gone else _reason(post, names["id"]),
            "datum": newest.datum.isoformat(),
            "patientsakerhet": status == Status.ATERKALLAD,
            "ersatt_av": replacements(post, base, settings) if post.id == names["id"] else [_pointer(post, settings)],
            "url": settings.url(post.address),
        },
    )


def _taken_out(slag: str, post: Katalogpost) -> str:
    if slag == "tillagg":
        return "Regionen har tagit bort sitt tillägg. Den nationella texten gäller."
    return f"{_GONE[slag]} i version {post.version}: {post.andringslogg[0].text}"


def _reason(post: Katalogpost, id_: str) -> str:
    return post.andringslogg[0].text if post.id == id_ else f"Kunskapsstödet har flyttats till {post.id}."


def replacements(post: Katalogpost, base: Kunskapsbas, settings: Settings) -> list[dict[str, str]]:
    return [_pointer(base.kunskapsstod[id_], settings) for id_ in post.relationer["ersatt_av"]]


def _pointer(post: Katalogpost, settings: Settings) -> dict[str, str]:
    return {**reference(post, settings), "json": document_url(post.id, settings)}


def _tombstone(path: str, settings: Settings, data: dict[str, Any]) -> Output:
    return json_output(settings, path, "gravsten", data)
