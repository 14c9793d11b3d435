"""``/api/v1/vokabular/<namn>.json``: every list of allowed values that occurs in the data, with labels for people."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType
from typing import Any

from ...mall import vokabular as v
from ...mall.koder import KODSYSTEM
from ...mall.sektioner import Sektionsmall, mall_for
from ...output import Output
from ...settings import Settings
from .files import api_url, json_output

LISTS: MappingProxyType[str, type[v.Vokabular]] = MappingProxyType(
    {
        "status": v.Status,
        "gravstensstatus": v.Gravstensstatus,
        "typ": v.Typ,
        "vardniva": v.Vardniva,
        "malgrupp": v.Malgrupp,
        "kon": v.Kon,
        "relation": v.Relation,
        "kalltyp": v.Kalltyp,
        "stodmaterialtyp": v.Stodmaterialtyp,
        "andringstyp": v.Andringstyp,
        "riktning": v.Riktning,
        "styrka": v.Styrka,
        "evidens": v.Evidens,
        "bradska": v.Bradska,
        "val": v.Val,
        "indikatorstatus": v.Indikatorstatus,
        "lage": v.Lage,
        "sakrad": v.Sakrad,
    }
)
PRIORITIES = (*((str(number), f"Prioritet {number}") for number in range(1, 11)), ("icke-gora", "Icke-göra"), ("fou", "FoU"))
"""Socialstyrelsen's scale: 1 is the highest; what is not to be done; what is only to be done in research."""
OWN_FORMS = MappingProxyType({"sektion": "vokabular-sektion", "kodsystem": "vokabular-kodsystem"})
"""Vocabularies whose values have more than a label → the form of their file."""
EVENTS = (
    ("ny", "Ny"),
    ("saklig", "Saklig ändring"),
    ("redaktionell", "Redaktionell ändring"),
    ("regional", "Ändrat regionalt tillägg"),
    ("avpublicerad", "Avpublicerad"),
    ("aterkallad", "Återkallad"),
    ("ersatt", "Flyttad"),
    ("aterpublicerad", "Återpublicerad"),
)
"""``typ`` in the feed of changes."""
NAMES = (*LISTS, "prioritet", "handelsetyp", *OWN_FORMS)


def vocabularies(settings: Settings) -> Iterator[Output]:
    for name, values in LISTS.items():
        yield _file(settings, name, "vokabular", [{"varde": one.value, "etikett": one.label} for one in values])
    for name, pairs in (("prioritet", PRIORITIES), ("handelsetyp", EVENTS)):
        yield _file(settings, name, "vokabular", [{"varde": value, "etikett": label} for value, label in pairs])
    yield _file(settings, "sektion", OWN_FORMS["sektion"], list(_sections()))
    systems = [{"varde": s.nyckel, "etikett": s.namn, "slug": s.slug, "oid": s.oid, "fhir": s.fhir} for s in KODSYSTEM]
    yield _file(settings, "kodsystem", OWN_FORMS["kodsystem"], systems)


def vocabulary_urls(settings: Settings) -> dict[str, str]:
    return {f"vokabular/{name}": api_url(settings, _path(name)) for name in NAMES}


def _file(settings: Settings, name: str, form: str, values: list[dict[str, Any]]) -> Output:
    return json_output(settings, _path(name), form, {"namn": name, "antal": len(values), "varden": values})


def _path(name: str) -> str:
    return f"vokabular/{name}.json"


def _sections() -> Iterator[dict[str, Any]]:
    """Every heading of the templates once, in their order, with the types of documents that have it."""
    types: dict[Sektionsmall, list[v.Typ]] = {}
    by_code: dict[str, Sektionsmall] = {}
    for typ in v.Typ:
        for mall in mall_for(typ):
            types.setdefault(by_code.setdefault(mall.kod, mall), []).append(typ)
    for mall, found in types.items():
        yield {
            "varde": mall.kod,
            "etikett": mall.rubrik,
            "ankare": mall.ankare,
            "malgrupp": mall.malgrupp,
            "tillagg": mall.tillagg,
            "typ": [typ.value for typ in found],
        }
