"""The list of questions: what people type, and which support answers it best."""

from __future__ import annotations

import csv
from collections.abc import Container, Iterable
from dataclasses import dataclass
from pathlib import Path

COLUMNS = ("fraga", "kategori", "forvantad", "godtagbara", "kommentar")
NOTHING = "-"
"""Stands for ``forvantad`` where the right answer is no hit at all."""
OURS = Path(__file__).with_name("sokfragor.tsv")
FREESTANDING = Path(__file__).with_name("fristaende.tsv")
"""Written from titles alone: to measure by, not to tune by."""


class BadList(Exception):
    """The file isn't a list of questions."""


@dataclass(frozen=True, slots=True)
class Fraga:
    """One question. ``forvantad`` is the id of the best support, empty where nothing is to be found; ``godtagbara`` are others as right."""

    fraga: str
    kategori: str
    forvantad: str
    godtagbara: frozenset[str] = frozenset()

    @property
    def right(self) -> frozenset[str]:
        return self.godtagbara | {self.forvantad} if self.forvantad else frozenset()


def read_questions(file: Path) -> list[Fraga]:
    """The questions of a tab-separated file with the columns of ``COLUMNS`` first; quotation marks are ordinary characters."""
    with file.open(encoding="utf-8", newline="") as text:
        rows = csv.DictReader(text, delimiter="\t", quoting=csv.QUOTE_NONE)
        if tuple(rows.fieldnames or ())[:4] != COLUMNS[:4]:
            raise BadList(f"{file}: the first line must name the columns {', '.join(COLUMNS)}")
        return [_question(row, file) for row in rows]


def _question(row: dict[str, str | None], file: Path) -> Fraga:
    fraga, kategori, forvantad = ((row[name] or "").strip() for name in COLUMNS[:3])
    if not (fraga and kategori and forvantad):
        raise BadList(f"{file}: a line lacks question, category or expected support: {row}")
    others = frozenset(id_.strip() for id_ in (row["godtagbara"] or "").split(",") if id_.strip())
    return Fraga(fraga, kategori, "" if forvantad == NOTHING else forvantad, others)


def written(questions: Iterable[Fraga], ids: Container[str]) -> list[Fraga]:
    """Those that can be answered: the best support is there, or nothing is to be found."""
    return [one for one in questions if not one.forvantad or one.forvantad in ids]
