"""Regions: the list of them, and a page for each with its additions and what its editors have to look at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ...link import swedish
from ...model import Katalogpost, Kunskapsbas, Region
from ..atom import atom_address
from ..templates import major
from .page import Page

TOP = {"remissrutiner": "nar-remittera"}
"""Section → where the region's page has it at the top, in full."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tillaggsrad:
    """A support with additions in a region: which headings, and what the reader must know."""

    stod: Katalogpost
    rubriker: tuple[tuple[str, str], ...]
    """(heading, anchor) of what is added to."""
    avviker: bool
    efter: bool
    """The addition was made for an earlier major version."""
    granskat: str
    """The national version that it was made for, the oldest where there are several."""
    giltig_till: date | None
    """The first day on which one of the additions ceases to apply."""
    arvt: bool
    """Whether everything comes from another region."""


Tillaggsrader = Mapping[str, list[Tillaggsrad]]
"""Region → the supports with additions there, by title."""


def regions(base: Kunskapsbas, rows: Tillaggsrader) -> Iterator[Page]:
    yield _list(base, rows)
    for region in base.regioner.values():
        own = rows[region.slug]
        yield Page(
            address=region.address,
            title=region.falt.namn,
            description=f"Tillägg till de nationella kunskapsstöden i {region.falt.namn}.",
            template="region",
            context={
                "region": region,
                "tillagg": own,
                "att_se_over": sorted(own, key=lambda row: (not row.efter, row.giltig_till or date.max, swedish(row.stod.titel))),
                "arver": base.regioner.get(region.falt.arver or ""),
            },
            section="regioner",
            alternates=(
                ("application/json", f"{region.falt.namn} som JSON", f"/api/v1/regioner/{region.slug}.json"),
                ("application/atom+xml", f"Ändringar i {region.falt.namn}", atom_address(region.address)),
            ),
            scripts=("ks-frister.js", "ks-frist.js") if own else (),
        )


def _list(base: Kunskapsbas, rows: Tillaggsrader) -> Page:
    counted = [(region, len(rows[region.slug])) for region in base.regioner.values()]
    return Page(
        address="/regioner/",
        title="Regioner",
        description="Regionernas tillägg till de nationella kunskapsstöden.",
        template="regioner",
        context={
            "verkliga": [pair for pair in counted if not pair[0].falt.exempel],
            "pahittade": [pair for pair in counted if pair[0].falt.exempel],
        },
        section="regioner",
        alternates=(("application/json", "Regionerna som JSON", "/api/v1/regioner.json"),),
    )


def additions(base: Kunskapsbas, region: Region) -> list[Tillaggsrad]:
    """What applies in a region beside the national texts, by title."""
    added_to = [post for id_ in base.tillagg if (post := base.kunskapsstod.get(id_)) and base.is_published(post) and post.in_use]
    rows = (_row(base, region, stod) for stod in sorted(added_to, key=lambda post: swedish(post.titel)))
    return [row for row in rows if row]


def _row(base: Kunskapsbas, region: Region, stod: Katalogpost) -> Tillaggsrad | None:
    found = base.tillagg_i(region.slug, stod.id)
    if not found:
        return None
    sections = [sektion for tillagg in found for sektion in tillagg.body.sektioner]
    return Tillaggsrad(
        stod=stod,
        rubriker=tuple(dict.fromkeys((sektion.rubrik, TOP.get(sektion.kod, sektion.ankare)) for sektion in sections)),
        avviker=any(getattr(part, "namn", "") == "avvikelse" for sektion in sections for part in sektion.delar),
        efter=any(major(tillagg.falt.till_version) < major(stod.version) for tillagg in found),
        granskat=min((tillagg.falt.till_version for tillagg in found), key=_as_numbers),
        giltig_till=min((tillagg.falt.giltig_till for tillagg in found if tillagg.falt.giltig_till), default=None),
        arvt=all(tillagg.region != region.slug for tillagg in found),
    )


def _as_numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
