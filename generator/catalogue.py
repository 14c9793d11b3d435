"""A support as others see it: the entry of the catalogue that lists, links and look-ups are made from."""

from __future__ import annotations

import re

from .checks.places import blocks_read, is_valid
from .checks.relations import MUTUAL
from .mall.koder import ATC, KODSYSTEM
from .mall.platser import Kind, plats_of
from .mall.uppgifter import Andring
from .mall.vokabular import Bradska, Relation
from .model import Block, Katalogkod, Katalogpost, Kunskapsstod, Loggpost

_YEARLY = re.compile(r"\b(?:årskontroll|årlig|varje år|(?:om|per) året|per år|var (?:12:e|tolfte) månad)", re.IGNORECASE)
"""How a text says that something is done once a year."""


def catalogue_entry(stod: Kunskapsstod) -> Katalogpost:
    """The entry of one support; every value is plain and small."""
    falt, source = stod.falt, stod.source
    return Katalogpost(
        id=stod.id,
        path=source.path,
        inner=source.inner,
        read=bool(source.places),
        titel=falt.titel,
        typ=falt.typ,
        status=falt.status,
        version=falt.version,
        sammanfattning=falt.sammanfattning,
        programomrade=falt.programomrade,
        vardniva=falt.vardniva,
        malgrupp=falt.malgrupp,
        agare=falt.ansvarig.organ if falt.ansvarig else "",
        andringslogg=tuple(_logged(andring) for andring in falt.andringslogg),
        innehall=stod.innehall,
        granskad=falt.granskad,
        nasta_granskning=falt.nasta_granskning,
        remiss=(falt.remiss.fran, falt.remiss.till) if falt.remiss else None,
        koder=_codes(stod),
        antal_rekommendationer=len(stod.rekommendationer),
        bradska=_urgency(stod),
        arskontroll=bool((section := stod.sektion("klinisk_uppfoljning")) and _YEARLY.search(section.text)),
        har_lakemedel=bool(stod.lakemedel),
        kallor=tuple(dict.fromkeys((*(kalla.id for kalla in falt.kallor), *(riktlinje.kalla for riktlinje in falt.riktlinjer)))),
        indikatorer=falt.indikatorer,
        namner=tuple(sorted(_references(stod))),
        relationer={name: getattr(falt, name) for name in MUTUAL},
        ovissa=tuple(name for name in MUTUAL if (name,) in source.places and not is_valid(source, name)),
        ankare=tuple(sorted(stod.ankare)),
        ankare_kanda=blocks_read(source) and bool(source.places or stod.body.sektioner),
    )


def _logged(andring: Andring) -> Loggpost:
    return Loggpost(andring.version, andring.datum, andring.typ, andring.text, andring.sektioner, andring.patientsakerhet)


def _urgency(stod: Kunskapsstod) -> Bradska | None:
    """The vocabulary has the most urgent first; a block that says there are no red flags has no urgency."""
    order = list(Bradska)
    found = [falt.bradska for falt, _ in stod.varningssymtom if falt.bradska and not falt.inga]
    return min(found, key=order.index, default=None)


def substance(block: Block) -> str:
    """The name that the text of a drug block begins with."""
    return block.text.split(".")[0]


def _codes(stod: Kunskapsstod) -> tuple[Katalogkod, ...]:
    written = [
        Katalogkod(system=system.nyckel, kod=kod.kod, relation=kod.relation, undertrad=kod.undertrad, text=kod.text or "")
        for system in KODSYSTEM
        for kod in getattr(stod.falt.koder, system.nyckel)
    ]
    drugs = [
        Katalogkod(system=ATC.nyckel, kod=falt.atc, relation=Relation.RELATERAD, undertrad=False, text=substance(block))
        for falt, block in stod.lakemedel
    ]
    return (*written, *drugs)


def _references(stod: Kunskapsstod) -> set[str]:
    """The ids of supports that one support names in its text or fields."""
    linked = (plats_of(lank.inner) for lank in stod.body.lankar if lank.inner)
    return {
        *(plats.name for plats in linked if plats and plats.kind is Kind.KUNSKAPSSTOD),
        *(id_ for name in MUTUAL for id_ in getattr(stod.falt, name)),
        *(other.id for other in stod.falt.samsjuklighet),
    }
