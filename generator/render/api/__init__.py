"""The JSON API v1: the same model as the pages, as static files. Stable key order, no clock: unchanged content, unchanged bytes.

``$schema`` is the first key of every file; keys are those of front-matter; an absent value is an absent key, never null.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Kunskapsbas
from ...settings import Settings
from ..output import Output
from .documents import documents
from .index import index
from .manifest import manifest
from .registers import registers
from .schemas import schemas


def api(base: Kunskapsbas, settings: Settings) -> Iterator[Output]:
    """Every file under ``/api/v1/``."""
    outputs = [*documents(base, settings), *registers(base, settings), *schemas(settings)]
    outputs.append(index(base, settings, outputs))
    yield from outputs
    yield manifest(settings, outputs)
