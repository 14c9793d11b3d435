"""What has changed, newest first, as the authors tell of it in ``andringslogg``: the dates are the content's own."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from ...link import swedish
from ...mall.register import Omdirigering
from ...mall.sektioner import mall_for
from ...mall.vokabular import REVIEWED, WITHDRAWALS, Andringstyp, Status
from ...model import Katalogpost, Kunskapsbas
from ..atom import atom_address
from ..templates import MONTHS
from .page import Page

NEWEST = 300
"""Changes shown; earlier ones stand in each support and in the feed of changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Andringsrad:
    """A change, as people read of it."""

    dag: date
    stod: Katalogpost
    slag: str
    text: str
    version: str = ""
    sektioner: tuple[tuple[str, str], ...] = ()
    """(heading, address) of the sections that it concerns."""
    patientsakerhet: bool = False
    status: str = ""
    """Of a text that no body has decided on."""


def changes_page(base: Kunskapsbas) -> Page:
    rows = newest(base)
    months = [(_month(dag), list(group)) for dag, group in groupby(rows, key=lambda row: (row.dag.year, row.dag.month))]
    return Page(
        address="/andringar/",
        title="Ändringar",
        description="Vad som har ändrats i kunskapsstöden, det nyaste först.",
        template="andringar",
        context={"manader": months, "aterkallade": recalled(base), "fulla": len(rows) == NEWEST, "visas": NEWEST},
        section="om",
        alternates=(
            ("application/json", "Ändringar som JSON", "/api/v1/andringar/index.json"),
            ("application/atom+xml", "Ändringar", atom_address("/")),
        ),
    )


def newest(base: Kunskapsbas, count: int = NEWEST) -> list[Andringsrad]:
    """The newest changes; of the same day, those that concern safety first, then by title."""
    rows = (*_written(base.published()), *_moved(base))
    return heapq.nsmallest(count, rows, key=lambda row: (-row.dag.toordinal(), not row.patientsakerhet, swedish(row.stod.titel)))


def recalled(base: Kunskapsbas) -> list[Andringsrad]:
    """What nobody may follow any more, newest first."""
    posts = (post for post in base.published() if post.status is Status.ATERKALLAD)
    rows = [next(_written([post])) for post in posts]
    return sorted(rows, key=lambda row: (-row.dag.toordinal(), swedish(row.stod.titel)))


def _written(posts: Iterable[Katalogpost]) -> Iterator[Andringsrad]:
    for post in posts:
        status = "" if post.status in REVIEWED or not post.in_use else post.status.label
        for logged in post.andringslogg:
            yield Andringsrad(
                dag=logged.datum,
                stod=post,
                slag=logged.typ.label,
                text=logged.text,
                version=logged.version,
                sektioner=_sections(post, logged.sektioner) if logged.typ not in WITHDRAWALS and post.in_use else (),
                patientsakerhet=logged.patientsakerhet or logged.typ is Andringstyp.ATERKALLAD,
                status=status,
            )


def _moved(base: Kunskapsbas) -> Iterator[Andringsrad]:
    for entry in base.poster("omdirigeringar", Omdirigering):
        new = base.kunskapsstod.get(base.flyttade.get(entry.id, ""))
        if entry.datum and new and base.is_published(new):
            yield Andringsrad(dag=entry.datum, stod=new, slag="Flyttad", text=f"Hette tidigare {entry.id}.")


def _sections(post: Katalogpost, codes: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Those that the page still has."""
    known = {mall.kod: mall for mall in mall_for(post.typ)}
    found = (known[code] for code in codes if code in known)
    return tuple((mall.rubrik, f"{post.address}#{mall.ankare}") for mall in found if mall.ankare in post.ankare)


def _month(day: tuple[int, int]) -> str:
    year, month = day
    return f"{MONTHS[month - 1].capitalize()} {year}"
