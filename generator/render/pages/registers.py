"""The registers for readers: sources with the supports that cite them, indicators, and who is responsible for what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...link import swedish
from ...mall.register import Indikator, Organisation, Registerkalla
from ...model import Katalogpost, Kunskapsbas
from .page import Page

Grupper = list[tuple[str, list[object]]]


def register_pages(base: Kunskapsbas) -> Iterator[Page]:
    yield from _sources(base)
    yield from _indicators(base)
    yield from _organisation(base)


def _sources(base: Kunskapsbas) -> Iterator[Page]:
    sources = [post for post in base.register["kallor"].values() if isinstance(post, Registerkalla)]
    cited = _by_id(base, {post.id: post.kallor for post in base.in_use()})
    yield Page(
        address="/kallor/",
        title="Källor",
        description="Riktlinjer, handböcker, register och andra system som kunskapsstöden bygger på eller hänvisar till.",
        template="kallor",
        context={"grupper": _grouped((post.typ.label, post.namn, post) for post in sources), "stod": cited},
        section="om",
    )


def _indicators(base: Kunskapsbas) -> Iterator[Page]:
    indicators = [post for post in base.register["indikatorer"].values() if isinstance(post, Indikator)]
    used = _by_id(base, {post.id: post.indikatorer for post in base.in_use()})
    yield Page(
        address="/indikatorer/",
        title="Kvalitetsindikatorer",
        description="Mått som visar hur vården fungerar för en grupp patienter.",
        template="indikatorer",
        context={"grupper": _grouped((post.omrade or "Övriga", post.namn, post) for post in indicators)},
        section="om",
    )
    for post in indicators:
        yield Page(
            address=f"/indikatorer/{post.id}/",
            title=post.namn,
            description=f"Kvalitetsindikator: {post.namn}.",
            template="indikator",
            context={"indikator": post, "stod": used.get(post.id, [])},
            section="om",
        )


def _organisation(base: Kunskapsbas) -> Iterator[Page]:
    bodies = {id_: post for id_, post in base.register["organisation"].items() if isinstance(post, Organisation)}
    today = [post for post in bodies.values() if post.giltig_till is None]
    before = [post for post in bodies.values() if post.giltig_till is not None]
    yield Page(
        address="/organisation/",
        title="Organisation",
        description="Vilka som svarar för kunskapsstyrningen, och vilka som gjorde det tidigare.",
        template="organisation",
        context={
            "grupper": _grouped((post.typ, post.namn, post) for post in today),
            "tidigare": sorted(before, key=lambda post: swedish(post.namn)),
            "organ": bodies,
        },
        section="om",
    )


def _grouped(rows: Iterator[tuple[str, str, object]]) -> Grupper:
    """(heading, name, entry) → the entries under their headings, both in alphabetical order."""
    groups: dict[str, list[tuple[str, object]]] = {}
    for heading, name, entry in rows:
        groups.setdefault(heading, []).append((name, entry))
    return [
        (heading, [entry for _, entry in sorted(groups[heading], key=lambda pair: swedish(pair[0]))])
        for heading in sorted(groups, key=swedish)
    ]


def _by_id(base: Kunskapsbas, named: Mapping[str, tuple[str, ...]]) -> Mapping[str, list[Katalogpost]]:
    """Id in a register → the supports that name it, by title."""
    found: dict[str, list[Katalogpost]] = {}
    for stod, ids in named.items():
        for id_ in ids:
            found.setdefault(id_, []).append(base.kunskapsstod[stod])
    return {id_: sorted(posts, key=lambda post: swedish(post.titel)) for id_, posts in found.items()}
