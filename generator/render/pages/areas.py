"""Programområden: the list of them, and a page for each with its supports, who answers for them, and what is to be reviewed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...mall.register import Organisation
from ...mall.vokabular import Status
from ...model import Katalogpost, Kunskapsbas, Programomrade
from ..atom import atom_address
from .lists import Listor
from .page import Page

REGISTER_PREFIX = "npo-"
"""A programområde's id in the register of organisations, before its slug."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lage:
    """How far an area has come."""

    per_status: list[tuple[str, int]]
    rekommendationer: int
    med_tillagg: int
    """Supports that some region adds to."""
    agare: list[str]
    """The bodies that answer for its supports."""
    granskas: list[Katalogpost]
    """Those with a day of review, the soonest first."""
    utan_dag: int
    """How many have none."""


def areas(base: Kunskapsbas, lists: Listor) -> Iterator[Page]:
    yield Page(
        address="/programomraden/",
        title="Programområden",
        description="Kunskapsstöd efter nationellt programområde.",
        template="programomraden",
        context={"omraden": lists.counted(base)},
        section="programomraden",
        alternates=(("application/json", "Programområdena som JSON", "/api/v1/programomraden.json"),),
    )
    groups = _groups(base)
    for omrade in base.programomraden.values():
        yield _area(omrade, lists.of(omrade), groups.get(omrade.slug, []), base)


def _area(omrade: Programomrade, stod: list[Katalogpost], groups: list[Organisation], base: Kunskapsbas) -> Page:
    organ = base.register["organisation"].get(REGISTER_PREFIX + omrade.slug)
    return Page(
        address=omrade.address,
        title=omrade.falt.namn,
        description=f"Kunskapsstöd inom programområdet {omrade.falt.namn}.",
        template="programomrade",
        context={"omrade": omrade, "stod": stod, "lage": state_of(stod, base), "organ": organ, "grupper": groups},
        section="programomraden",
        alternates=(
            ("application/json", "Programområdena som JSON", "/api/v1/programomraden.json"),
            ("application/atom+xml", f"Ändringar inom {omrade.falt.namn}", atom_address(omrade.address)),
        ),
        scripts=("ks-frister.js", "ks-frist.js") if stod else (),
    )


def state_of(stod: Sequence[Katalogpost], base: Kunskapsbas) -> Lage:
    count = Counter(post.status for post in stod)
    dated = [post for post in stod if post.nasta_granskning]
    return Lage(
        per_status=[(status.label, count[status]) for status in Status if count[status]],
        rekommendationer=sum(post.antal_rekommendationer for post in stod),
        med_tillagg=sum(post.id in base.tillagg for post in stod),
        agare=sorted({post.agare for post in stod if post.agare}),
        granskas=sorted(dated, key=lambda post: (post.nasta_granskning, post.titel)),
        utan_dag=len(stod) - len(dated),
    )


def _groups(base: Kunskapsbas) -> dict[str, list[Organisation]]:
    """Programområde → the working groups that stand under it in the register of organisations, and are still there."""
    found: dict[str, list[Organisation]] = {}
    for post in base.poster("organisation", Organisation):
        if (post.overordnad or "").startswith(REGISTER_PREFIX) and post.giltig_till is None:
            found.setdefault(str(post.overordnad).removeprefix(REGISTER_PREFIX), []).append(post)
    return found
