"""The tables of ``kunskapsstod.sqlite``: their columns, and the rows that one document gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

Row = tuple[object, ...]

VERSION = 1
"""``PRAGMA user_version``: rises when a table or column changes meaning or goes away."""
STEP = 100_000
"""``nr`` of what belongs to a document begins with the document's own: document 7 has sections 700000, 700001 …"""
COLUMNS: MappingProxyType[str, Mapping[str, str]] = MappingProxyType(
    {
        "dokument": {
            "nr": "Ordningstal efter id; ändras när dokument tillkommer",
            "id": "Permanent namn",
            "titel": "Titel",
            "typ": "Slag av dokument",
            "status": "Plats i livscykeln",
            "version": "Version",
            "experimentell": "1 när texten inte är fastställd av något organ",
            "sammanfattning": "Det viktigaste",
            "programomrade": "Nationellt programområde",
            "granskad": "Dag för senaste granskning",
            "nasta_granskning": "Dag då texten ska granskas igen",
            "synonymer": "Andra namn, med semikolon emellan",
            "url": "Sidan",
            "json": "Hela dokumentet som JSON",
        },
        "avsnitt": {
            "nr": "dokument.nr × 100 000 + plats i dokumentet",
            "dokument": "dokument.id",
            "kod": "Avsnittets kod",
            "rubrik": "Rubrik",
            "malgrupp": "vard eller patient",
            "text": "Ren text",
            "url": "Stället på sidan",
        },
        "rekommendation": {
            "nr": "dokument.nr × 100 000 + plats i dokumentet",
            "rid": "Globalt id",
            "dokument": "dokument.id",
            "riktning": "for eller emot",
            "styrka": "Styrka enligt GRADE",
            "evidens": "Underlagets tillförlitlighet",
            "prioritet": "Socialstyrelsens prioritet",
            "text": "Ren text",
            "url": "Stället på sidan",
        },
        "kod": {
            "nr": "dokument.nr × 100 000 + plats i dokumentet",
            "dokument": "dokument.id",
            "system": "Kodsystem: icd10se, kva, atc eller snomed",
            "kod": "Koden",
            "relation": "Vad koden har med dokumentet att göra",
            "undertrad": "1 när koden gäller med allt under sig",
            "text": "Författarens egen rubrik för koden",
        },
        "synonym": {
            "nr": "dokument.nr × 100 000 + plats i dokumentet",
            "dokument": "dokument.id",
            "synonym": "Annat namn",
        },
    }
)
INDEXES = ("avsnitt (dokument)", "rekommendation (dokument)", "rekommendation (rid)", "kod (system, kod)", "kod (dokument)")


def rows_of(data: Mapping[str, Any]) -> dict[str, list[Row]]:
    """Table → rows without ``nr``."""
    id_ = data["id"]
    return {
        "dokument": [_values(data, "dokument", synonymer="; ".join(data["synonymer"]), experimentell=int(data["experimentell"]))],
        "avsnitt": [_values(one, "avsnitt", dokument=id_) for one in data["sektioner"]],
        "rekommendation": [_values(one, "rekommendation", dokument=id_) for one in data["rekommendationer"]],
        "kod": list(_codes(data)),
        "synonym": [(id_, word) for word in data["synonymer"]],
    }


def _values(data: Mapping[str, Any], table: str, **other: object) -> Row:
    """In the order of the columns; what is absent is NULL."""
    return tuple(other[name] if name in other else data.get(name) for name in COLUMNS[table] if name != "nr")


def _codes(data: Mapping[str, Any]) -> Iterator[Row]:
    for system, codes in data["koder"].items():
        for code in codes:
            yield _values(code, "kod", dokument=data["id"], system=system, undertrad=int(code["undertrad"]))
