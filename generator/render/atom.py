"""Atom feeds of changes: of everything, of each programområde, of each region with additions.

Follow RFC 4287; the ids of entries are tag URIs (RFC 4151) that never change. Times are those of the feed of changes: whole days.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import urlsplit

from ..feed import Feed, Handelse
from ..mall.vokabular import REVIEWED
from ..model import Katalogpost, Kunskapsbas
from ..output import Output
from ..settings import Settings

NAMESPACE = "http://www.w3.org/2005/Atom"
NEWEST = 50
"""Entries in a feed."""
BEGAN = "2026"
"""The year in which the tags' authority was given its name (RFC 4151, «date»)."""
HAPPENED = {
    "ny": "Nytt",
    "saklig": "Ändrat",
    "redaktionell": "Rättat",
    "regional": "Regionalt tillägg",
    "avpublicerad": "Avpublicerat",
    "aterkallad": "Återkallat",
    "ersatt": "Flyttat",
    "aterpublicerad": "Gäller igen",
}
"""``typ`` of an event → how an entry's title begins."""


def atom_feeds(base: Kunskapsbas, feed: Feed, settings: Settings) -> Iterator[Output]:
    """Every feed; one without changes is empty, so that its address can be kept."""
    newest = [event for event in reversed(feed.handelser) if _is_told(event)]
    posts = {event["id"]: base.kunskapsstod[base.moved_to(event["id"])] for event in newest}
    yield _feed("/", settings.site_name, newest, posts, feed, settings)
    for omrade in base.programomraden.values():
        events = (event for event in newest if posts[event["id"]].programomrade == omrade.slug)
        yield _feed(omrade.address, f"{settings.site_name}: {omrade.falt.namn}", events, posts, feed, settings)
    added_to = [event for event in newest if posts[event["id"]].id in base.tillagg]
    for region in base.regioner.values():
        events = (event for event in added_to if base.tillagg_i(region.slug, posts[event["id"]].id))
        yield _feed(region.address, f"{settings.site_name} i {region.falt.namn}", events, posts, feed, settings)


def _is_told(event: Handelse) -> bool:
    """People aren't told of a text whose author changed nothing: it only shows what has changed elsewhere."""
    return event["typ"] != "redaktionell" or event.get("fran_version") != event.get("till_version")


def atom_address(address: str) -> str:
    """Of the feed that belongs to a page."""
    return f"{address}atom.xml"


def _feed(
    address: str, title: str, events: Iterable[Handelse], posts: dict[str, Katalogpost], feed: Feed, settings: Settings
) -> Output:
    shown = [event for event, _ in zip(events, range(NEWEST), strict=False)]
    root = ET.Element("feed", {"xmlns": NAMESPACE, "xml:lang": "sv"})
    _text(root, "id", _tag(settings, f"andringar{address}"))
    _text(root, "title", title)
    _text(root, "subtitle", "Ändringar, de nyaste först")
    _text(root, "updated", _time(shown))
    _text(ET.SubElement(root, "author"), "name", settings.site_name)
    _text(root, "rights", settings.licens_url)
    ET.SubElement(root, "link", {"rel": "self", "type": "application/atom+xml", "href": settings.url(atom_address(address))})
    ET.SubElement(root, "link", {"rel": "alternate", "type": "text/html", "href": settings.url(address)})
    for event in shown:
        _entry(root, event, posts[event["id"]], feed, settings)
    ET.indent(root)
    return Output(atom_address(address).lstrip("/"), ET.tostring(root, "utf-8", xml_declaration=True) + b"\n")


def _entry(root: ET.Element, event: Handelse, post: Katalogpost, feed: Feed, settings: Settings) -> None:
    entry = ET.SubElement(root, "entry")
    _text(entry, "id", _tag(settings, f"andring/{feed.epok}/{event['sekvens']}"))
    status = "" if post.status in REVIEWED or not post.in_use else f" ({post.status.label.lower()})"
    _text(entry, "title", f"{HAPPENED[event['typ']]}: {post.titel}{status}")
    _text(entry, "updated", _time([event]))
    _text(entry, "summary", event["sammanfattning"])
    ET.SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": settings.url(f"/kunskapsstod/{event['id']}/")})
    ET.SubElement(entry, "link", {"rel": "related", "type": "application/json", "href": event["url"]})
    ET.SubElement(entry, "category", {"term": event["typ"]})
    if event["patientsakerhet"]:
        ET.SubElement(entry, "category", {"term": "patientsakerhet", "label": "Patientsäkerhet"})


def _tag(settings: Settings, what: str) -> str:
    return f"tag:{urlsplit(settings.site_url).hostname},{BEGAN}:{what}"


def _time(events: Sequence[Handelse]) -> str:
    """Of the first of them, as RFC 3339 wants it."""
    return f"{events[0]['tid'] if events else f'{BEGAN}-01-01'}T00:00:00Z"


def _text(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = text
