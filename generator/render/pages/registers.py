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
    cited = _by_id(base, {post.id: post.kallor for post in base.in_use()})
    yield _register(
        "kallor",
        title="Källor",
        description="Riktlinjer, handböcker, register och andra system som kunskapsstöden bygger på eller hänvisar till.",
        grupper=_grouped((post.typ.label, post.namn, post) for post in base.poster("kallor", Registerkalla)),
        stod=cited,
    )


def _indicators(base: Kunskapsbas) -> Iterator[Page]:
    indicators = base.poster("indikatorer", Indikator)
    used = _by_id(base, {post.id: post.indikatorer for post in base.in_use()})
    yield _register(
        "indikatorer",
        title="Kvalitetsindikatorer",
        description="Mått som visar hur vården fungerar för en grupp patienter.",
        grupper=_grouped((post.omrade or "Övriga", post.namn, post) for post in indicators),
    )
    for post in indicators:
        yield Page(
            address=f"/indikatorer/{post.id}/",
            title=post.namn,
            description=f"Kvalitetsindikator: {post.namn}.",
            template="indikator",
            context={"indikator": post, "stod": used.get(post.id, [])},
            section="om",
            alternates=_data("indikatorer", "Kvalitetsindikatorer"),
        )


def _organisation(base: Kunskapsbas) -> Iterator[Page]:
    bodies = base.poster("organisation", Organisation)
    before = [post for post in bodies if post.giltig_till is not None]
    yield _register(
        "organisation",
        title="Organisation",
        description="Vilka som svarar för kunskapsstyrningen, och vilka som gjorde det tidigare.",
        grupper=_grouped((post.typ, post.namn, post) for post in bodies if post.giltig_till is None),
        tidigare=sorted(before, key=lambda post: swedish(post.namn)),
        organ={post.id: post for post in bodies},
    )


def _register(name: str, *, title: str, description: str, grupper: Grupper, **more: object) -> Page:
    """The page of a whole register: its address and its template have the register's name."""
    context = {"grupper": grupper, **more}
    return Page(
        address=f"/{name}/",
        title=title,
        description=description,
        template=name,
        context=context,
        section="om",
        alternates=_data(name, title),
    )


def _data(name: str, title: str) -> tuple[tuple[str, str, str]]:
    return (("application/json", f"{title} som JSON", f"/api/v1/{name}.json"),)


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
