"""An earlier publication, as far as the next one must know it: what it promised has to be kept."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from typing import NamedTuple


class Publicerat(NamedTuple):
    """A document of that publication: a support, or the tombstone of one."""

    id: str
    titel: str
    version: str
    """Empty for the tombstone of a support that was moved."""
    status: str
    """As in the API: a status of a support, or ``flyttad``."""
    sha256: str
    """Of its file in the API."""
    innehall: str
    """Of what its author wrote (see ``own_content``); empty for one that was moved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publicering:
    """Everything of it that rules and the feed of changes ask for."""

    dokument: Mapping[str, Publicerat]
    versioner: Mapping[str, Set[str]]
    """Id → every version that was ever published."""
    borttagna: Mapping[str, Set[str]]
    """Id → ids of the recommendations that were taken out while the support was in use."""
    gravstenar: Set[str]
    """Paths of the tombstones of parts."""
    borttagna_delar: Set[str]
    """Those of them that tell of a part that was taken out while the support was in use."""
    delar: Set[str]
    """Paths of the files that leave a tombstone when they go: sections, recommendations, additions."""
    sidor: Set[str]
    """Addresses of its pages."""
