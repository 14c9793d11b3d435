"""Blocks in the text as data: typed attributes, HTML and plain text, in lists by kind."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType
from typing import Any

from ...mall import block as b
from ...model import Block, Del, Kunskapsstod
from ...settings import Settings
from .files import absolute

Blocklistor = dict[str, list[dict[str, Any]]]

LISTS: MappingProxyType[type[b.BlockFalt], str] = MappingProxyType(
    {
        b.Rekommendation: "rekommendationer",
        b.Varningssymtom: "varningssymtom",
        b.Remittera: "remittera",
        b.Lakemedel: "lakemedel",
    }
)
"""Form of a block → the list that holds blocks of that kind; the other kinds stand in the text alone."""


def block_lists(delar: Iterable[Del], stod: Kunskapsstod, settings: Settings) -> Blocklistor:
    """The blocks among some parts of a text, in their order. Every list is there, also when empty."""
    found: Blocklistor = {name: [] for name in LISTS.values()}
    for part in delar:
        if isinstance(part, Block) and (name := LISTS.get(type(part.falt))):
            found[name].append(_block(part, stod, settings))
    return found


def joined(lists: Iterable[Blocklistor]) -> Blocklistor:
    """Lists of several parts as those of the whole: the same values, not copies."""
    lists = list(lists)
    return {name: [block for one in lists for block in one[name]] for name in LISTS.values()}


def recommendation_id(stod: str, id_: str) -> str:
    """``rid``: what a recommendation is called outside its document."""
    return f"{stod}--{id_}"


def _block(block: Block, stod: Kunskapsstod, settings: Settings) -> dict[str, Any]:
    data: dict[str, Any] = {
        **block.falt.model_dump(mode="json", exclude_none=True),
        "html": absolute(block.html, settings),
        "text": block.text,
    }
    if isinstance(block.falt, b.Rekommendation):
        data["rid"] = recommendation_id(stod.id, block.falt.id)
        data["url"] = settings.url(f"{stod.address}#{block.falt.id}")
    return data
