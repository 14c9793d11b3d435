"""What an author's own work in a support is, as one hash: it may only change together with the version.

Relations that stand at both ends and the targets of links between supports don't count: they follow when another support comes,
moves or goes.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

from .checks.relations import MUTUAL
from .model import Body

_LINK = re.compile(r"\]\([\w./-]+\.md(#[^)\s\"]*)?(?=[\s)])")
_CLICK = re.compile(r'(?m)^( *click +\S+ +)"[\w./-]+\.md(#[^"\n]*)?"')
"""Where a link or a box of a flow chart leads within the base, and nothing more: what stands beside it may be a dose."""


def own_content(front: Any, body: Body) -> str:
    """SHA-256, in hexadecimal, of the fields as written, in the order of their names, and of the Markdown of every section.

    It doesn't depend on the forms that the fields are read with: a new field of ours changes no document.
    """
    fields = {name: _own(value) for name, value in front.items() if name not in MUTUAL} if isinstance(front, Mapping) else {}
    text = "\n".join(f"## {sektion.rubrik}\n{sektion.markdown}" for sektion in body.sektioner)
    text = _LINK.sub("](", text)
    text = _CLICK.sub(r"\1", text) if "click " in text else text
    return hashlib.sha256(f"{json.dumps(fields, sort_keys=True)}\n{text}".encode()).hexdigest()


def _own(value: Any) -> Any:
    """A value without the ids of the supports that ``samsjuklighet`` is about: what is said of them stands."""
    if isinstance(value, list) and value and all(isinstance(entry, Mapping) and entry.keys() == {"id", "text"} for entry in value):
        return [entry["text"] for entry in value]
    return value
