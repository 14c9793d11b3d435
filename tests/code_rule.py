"""The rule for clients that look a code up, as a client in Python would have it: nothing of the generator is used."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any


def candidates(kod: str, system: str, steg: list[int]) -> list[str]:
    """The code as its system writes it, then what it is cut to; ``steg`` stands in the system's ``index.json``."""
    whole = re.sub(r"[^0-9A-Z-]|-+$", "", kod.upper())
    if system == "icd-10-se":
        whole = re.sub(r"^([A-Z]\d\d)(?=[0-9A-Z])", r"\1.", whole)
    return [whole, *(whole[:length] for length in steg if length < len(whole))] if whole else []


def look_up(site: Path, system: str, kod: str) -> Any:
    """The file of the first candidate that has one; None when nothing is known."""
    folder = site / "api/v1/koder" / system
    files = (folder / f"{candidate}.json" for candidate in candidates(kod, system, _steg(folder)))
    return next((json.loads(file.read_bytes()) for file in files if file.exists()), None)


@cache
def _steg(folder: Path) -> list[int]:
    """Read once for each site, as a client would: the file lists every code."""
    steg: list[int] = json.loads((folder / "index.json").read_bytes())["steg"]
    return steg


def notations(kod: str, system: str) -> set[str]:
    """How a code may come from a record system."""
    written = {kod, kod.lower(), f" {kod} "}
    if system == "icd-10-se" and not kod.endswith("-P"):
        bare = kod.replace(".", "")
        longer = {3: f"{kod}.-", 5: f"{kod}X", 6: f"{kod}1"}[len(kod)]
        written |= {bare, bare.lower(), f"{kod}*", f"{kod}+", longer, longer.lower()}
    return written
