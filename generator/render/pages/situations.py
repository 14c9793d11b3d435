"""Ways in for those who aren't organised by diagnosis: the supports by what the reader is about to do.

Each situation is found from what the texts and fields already say, and its page says by what.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ...mall.koder import ICD10SE
from ...mall.vokabular import Bradska, Relation, Vardniva
from ...model import Katalogpost
from .lists import Listor
from .page import Page

ROOT = "/situationer/"


def _begins_with_symptom(post: Katalogpost) -> bool:
    """Its main code is one of symptoms and findings: chapter XVIII of ICD-10, R00–R99."""
    main = (kod for kod in post.koder if kod.relation is Relation.HUVUD)
    return any(kod.system == ICD10SE.nyckel and kod.kod.startswith("R") for kod in main)


@dataclass(frozen=True, slots=True, kw_only=True)
class Urval:
    """Supports under one heading; the heading is empty where there is but one list."""

    rubrik: str
    test: Callable[[Katalogpost], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    slug: str
    namn: str
    beskrivning: str
    """What the reader finds there; in lists too."""
    grund: str
    """By what the supports were found."""
    urval: tuple[Urval, ...]
    """A support stands under the first that it fits."""
    ankare: tuple[str, ...] = ()
    """The links go to the first of these that the support has; to its top where there is none."""

    @property
    def address(self) -> str:
        return f"{ROOT}{self.slug}/"


SITUATIONER = (
    Situation(
        slug="nybesok",
        namn="Nybesök",
        beskrivning="Börja i symtomet eller misstanken, och gå direkt till utredningen.",
        grund="Först står kunskapsstöd vars huvudkod är en symtomkod (R00–R99 i ICD-10-SE). Länkarna går till avsnittet Utredning.",
        urval=(
            Urval(rubrik="Börja i ett symtom", test=_begins_with_symptom),
            Urval(rubrik="Utredning i övriga kunskapsstöd", test=lambda post: "utredning" in post.ankare),
        ),
        ankare=("utredning",),
    ),
    Situation(
        slug="arskontroll",
        namn="Årskontroll",
        beskrivning="Vad som ska följas upp varje år.",
        grund="Här står kunskapsstöd vars avsnitt Klinisk uppföljning säger att något ska göras varje år.",
        urval=(Urval(rubrik="", test=lambda post: post.arskontroll),),
        ankare=("klinisk-uppfoljning",),
    ),
    Situation(
        slug="akut",
        namn="Akut",
        beskrivning="Varningssymtom som kräver vård nu, och vad du gör först.",
        grund="Här står kunskapsstöd som har varningssymtom med brådskan «Ring 112» eller «Akut». De står överst på sidan.",
        urval=(
            Urval(rubrik="Har varningssymtom då du ska ringa 112", test=lambda post: post.bradska is Bradska.RING112),
            Urval(rubrik="Har varningssymtom som kräver akut bedömning", test=lambda post: post.bradska is Bradska.AKUT),
        ),
    ),
    Situation(
        slug="hembesok",
        namn="Hembesök",
        beskrivning="Kunskapsstöd för dig i kommunens hälso- och sjukvård.",
        grund="Här står kunskapsstöd som är skrivna för vårdnivån kommunal hälso- och sjukvård.",
        urval=(Urval(rubrik="", test=lambda post: Vardniva.KOMMUNAL in post.vardniva),),
        ankare=("vardniva-och-samverkan",),
    ),
    Situation(
        slug="ordinationsgenomgang",
        namn="Ordinationsgenomgång",
        beskrivning="Läkemedel, doser och vad som gäller vid nedsatt njurfunktion.",
        grund="Här står kunskapsstöd som anger läkemedel med dos.",
        urval=(Urval(rubrik="", test=lambda post: post.har_lakemedel),),
        ankare=("lakemedel", "behandling"),
    ),
)

Grupper = list[tuple[str, list[tuple[Katalogpost, str]]]]
"""Heading → supports with the address of the place that answers."""


def situation_pages(lists: Listor) -> Iterator[Page]:
    yield _page(ROOT, "Situationer", "Kunskapsstöden efter vad du ska göra.", "situationer", situationer=SITUATIONER)
    for situation in SITUATIONER:
        grupper = grouped(situation, lists.by_title)
        yield _page(situation.address, situation.namn, situation.beskrivning, "situation", situation=situation, grupper=grupper)


def grouped(situation: Situation, posts: Sequence[Katalogpost]) -> Grupper:
    """The supports that fit, each under the first heading that it fits; headings without any are left out."""
    groups: Grupper = [(urval.rubrik, []) for urval in situation.urval]
    for post in posts:
        for urval, (_, found) in zip(situation.urval, groups, strict=True):
            if urval.test(post):
                found.append((post, _goal(situation, post)))
                break
    return [group for group in groups if group[1]]


def _goal(situation: Situation, post: Katalogpost) -> str:
    anchor = next((ankare for ankare in situation.ankare if ankare in post.ankare), "")
    return f"{post.address}#{anchor}" if anchor else post.address


def _page(address: str, title: str, description: str, template: str, **context: object) -> Page:
    return Page(
        address=address,
        title=title,
        description=description,
        template=template,
        context=context,
        section="kunskapsstod",
        alternates=(("application/json", "Alla kunskapsstöd som JSON", "/api/v1/index.json"),),
    )
