"""The patient's page of a support: plain words, when to seek care first, and a sheet to take home."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from ...mall import block as b
from ...mall.vokabular import Riktning
from ...model import Block, Del, Kunskapsbas, Kunskapsstod, Prosa
from ...settings import Settings
from .common import NOT_INDEXED, alternates, marked, shared
from .page import Page
from .schema_org import patient_data

SECTION = "patientinformation"
CONCERNS_PATIENT = ("behandling", "klinisk_uppfoljning")
"""Sections whose recommendations say what the patient can expect; those on how to examine are for the care to know."""
_ADVICE = re.compile(r"^<p><strong>(?:Ring|Sök|Kontakta)\b.*?</p>\n?", re.MULTILINE | re.DOTALL)
_CONTAINERS = ("ul", "ol", "blockquote", "section")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sokvard:
    """When to seek care, in the support's own plain words, and what remains of the text without it."""

    rad: tuple[str, ...]
    """HTML of paragraphs, the most urgent first."""
    namner_112: bool
    delar: tuple[Del, ...]


def patient_page(stod: Kunskapsstod, base: Kunskapsbas, settings: Settings) -> Page:
    address = f"{stod.address}patient/"
    sektion = stod.sektion(SECTION)
    title = f"{stod.falt.titel}, för patienten"
    description = marked(stod, f"Information om {stod.falt.titel} för dig som är patient eller närstående.")
    return Page(
        address=address,
        title=marked(stod, title),
        description=description,
        template="patient",
        context=shared(stod, base, settings, address)
        | {
            "sokvard": seek_care(sektion.delar if sektion else ()),
            "alternativ": [block for _, block in stod.alternativ],
            "rekommenderas": advised(stod, Riktning.FOR),
            "avrads": advised(stod, Riktning.EMOT),
            "tillagg": [(t, s) for t in base.tillagg.get(stod.id, ()) if (s := t.sektion(SECTION))],
        },
        section="kunskapsstod",
        indexed=stod.falt.status not in NOT_INDEXED,
        alternates=alternates(stod),
        data=patient_data(stod, title, description, settings),
        scripts=("ks-skrivut.js",),
    )


def seek_care(delar: Iterable[Del]) -> Sokvard:
    """Lift the paragraphs that begin with «Ring», «Sök» or «Kontakta» in bold.

    Only whole paragraphs of running text are lifted: what stands in a list belongs to its list.
    """
    found: list[str] = []
    rest: list[Del] = []
    for part in delar:
        if not isinstance(part, Prosa):
            rest.append(part)
            continue
        lifted = [match[0] for match in _ADVICE.finditer(part.html) if _stands_alone(part.html, match.start())]
        found += lifted
        html = part.html
        for paragraph in lifted:
            html = html.replace(paragraph, "", 1)
        rest.append(replace(part, html=html))
    return Sokvard(
        rad=tuple(sorted(found, key=_urgency)), namner_112=any("<strong>Ring 112" in text for text in found), delar=tuple(rest)
    )


def _stands_alone(html: str, place: int) -> bool:
    """Whether no list, quotation or footnote is open at a place."""
    return all(html.count(f"<{tag}", 0, place) == html.count(f"</{tag}>", 0, place) for tag in _CONTAINERS)


def _urgency(paragraph: str) -> int:
    """Order of a paragraph: 112, then other care to be sought, then the rest; otherwise as written."""
    for rank, opening in enumerate(("<p><strong>Ring 112", "<p><strong>Sök", "<p><strong>Ring")):
        if paragraph.startswith(opening):
            return rank
    return 3


def advised(stod: Kunskapsstod, riktning: Riktning) -> list[tuple[b.Rekommendation, Block]]:
    """The recommendations in one direction that concern what the patient is offered, in the order of the text."""
    parts = [part for kod in CONCERNS_PATIENT if (sektion := stod.sektion(kod)) for part in sektion.delar]
    blocks = [(part.falt, part) for part in parts if isinstance(part, Block) and isinstance(part.falt, b.Rekommendation)]
    return [(falt, block) for falt, block in blocks if falt.riktning is riktning]
