"""The template of a knowledge support: its thirteen headings, in order, and what may stand under them."""

from __future__ import annotations

from dataclasses import dataclass

from .vokabular import Typ


@dataclass(frozen=True, slots=True, kw_only=True)
class Sektionsmall:
    """One H2 heading of the template."""

    kod: str
    """Section code: key in JSON; with hyphens the anchor on the page."""
    rubrik: str
    kravs: bool = False
    """Must stand in every support."""
    fran_falt: bool = False
    """Rendered from front-matter, never written by hand."""
    tillagg: bool = False
    """Regions may add to it."""
    malgrupp: str = "vard"
    """Whom the text addresses: ``vard`` or ``patient``."""
    underrubriker: tuple[str, ...] = ()
    """Known H3 headings; others are allowed."""

    @property
    def ankare(self) -> str:
        return self.kod.replace("_", "-")


MALL = (
    Sektionsmall(kod="amnesomrade", rubrik="Ämnesområde", fran_falt=True),
    Sektionsmall(kod="vardniva_och_samverkan", rubrik="Vårdnivå och samverkan", kravs=True, tillagg=True),
    Sektionsmall(kod="bakgrund", rubrik="Bakgrund", kravs=True, underrubriker=("Orsaker och riskfaktorer", "Samsjuklighet")),
    Sektionsmall(
        kod="utredning",
        rubrik="Utredning",
        kravs=True,
        underrubriker=("Anamnes", "Status", "Undersökning", "Differentialdiagnos"),
    ),
    Sektionsmall(
        kod="behandling",
        rubrik="Behandling",
        kravs=True,
        tillagg=True,
        underrubriker=("Prevention", "Egenvård", "Läkemedel", "Omvårdnad", "Arbetsterapi", "Rehabilitering"),
    ),
    Sektionsmall(kod="remissrutiner", rubrik="Remissrutiner", tillagg=True),
    Sektionsmall(kod="sjukskrivning", rubrik="Sjukskrivning"),
    Sektionsmall(kod="komplikationer", rubrik="Komplikationer"),
    Sektionsmall(kod="klinisk_uppfoljning", rubrik="Klinisk uppföljning", kravs=True, tillagg=True),
    Sektionsmall(kod="kvalitetsuppfoljning", rubrik="Kvalitetsuppföljning"),
    Sektionsmall(kod="patientinformation", rubrik="Patientinformation", kravs=True, tillagg=True, malgrupp="patient"),
    Sektionsmall(kod="relaterad_information", rubrik="Relaterad information", tillagg=True),
    Sektionsmall(kod="om_dokumentet", rubrik="Om dokumentet", fran_falt=True),
)

VARDFORLOPP = (
    Sektionsmall(kod="amnesomrade", rubrik="Ämnesområde", fran_falt=True),
    Sektionsmall(kod="ingang", rubrik="Ingång", kravs=True),
    Sektionsmall(kod="utgang", rubrik="Utgång", kravs=True),
    Sektionsmall(kod="atgarder", rubrik="Åtgärder", kravs=True),
    Sektionsmall(kod="flodesschema", rubrik="Flödesschema", kravs=True),
    Sektionsmall(kod="personcentrering", rubrik="Personcentrering", kravs=True, malgrupp="patient"),
    Sektionsmall(kod="indikatorer", rubrik="Indikatorer", kravs=True),
    Sektionsmall(kod="om_dokumentet", rubrik="Om dokumentet", fran_falt=True),
)


def mall_for(typ: Typ | None) -> tuple[Sektionsmall, ...]:
    """The template that a document of this type follows; unknown types follow the ordinary one."""
    return VARDFORLOPP if typ is Typ.VARDFORLOPP else MALL
