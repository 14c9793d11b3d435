"""Registers: lists of entries in ``content/<register>/*.yml``, each with an ``id`` and the same checks as front-matter."""

from __future__ import annotations

import warnings
from types import MappingProxyType

from pydantic import Field

from . import vokabular as v
from .typer import Datum, Falt, Id, Text, Url, o, r

# The metaclass of pydantic models has a method of that name; nothing here calls it.
warnings.filterwarnings("ignore", message='Field name "register" in "Indikator" shadows an attribute')


class Begrepp(Falt):
    """A term. ``undvik`` are words that texts should not use for it."""

    id: Id = r("Begreppets id")
    term: Text = r("Den term som rekommenderas")
    synonymer: tuple[Text, ...] = o("Andra fackord", ())
    lekmannaord: tuple[Text, ...] = o("Ord som patienter använder", ())
    forkortningar: tuple[Text, ...] = o("Förkortningar", ())
    undvik: tuple[Text, ...] = o("Ord som inte ska användas", ())
    engelska: Text | None = o("Engelsk term")
    definition: Text | None = o("Kort definition")


class Registerkalla(Falt):
    """An outside source or system that supports refer to by id."""

    id: Id = r("Källans id")
    typ: v.Kalltyp = r("Slag av källa", v.Kalltyp.WEBBPLATS)
    namn: Text = r("Källans namn")
    utgivare: Text | None = o("Vem som svarar för den")
    url: Url | None = o("Adress")
    beskrivning: Text | None = o("Vad man finner där")
    status: Text | None = o("I bruk, avvecklad")


class Indikator(Falt):
    """A quality indicator: population level, never a target for one patient."""

    id: Id = r("Indikatorns id")
    namn: Text = r("Indikatorns namn")
    omrade: Text | None = o("Område")
    taljare: Text | None = o("Täljare")
    namnare: Text | None = o("Nämnare")
    malniva: Text | None = o("Målnivå på gruppnivå")
    kalla: Text | None = o("Vem som satt den")
    register: Text | None = o("Register som mäter")
    status: v.Indikatorstatus = o("Aktiv eller avvecklad", v.Indikatorstatus.AKTIV)


class Organisation(Falt):
    id: Id = r("Organets id")
    namn: Text = r("Organets namn")
    typ: Text = r("Slag av organ")
    overordnad: Id | None = o("Överordnat organs id")
    beskrivning: Text | None = o("Uppgift i en mening")
    giltig_fran: Datum | None = o("Första dag")
    giltig_till: Datum | None = o("Sista dag")
    kalla: Text | None = o("Varifrån uppgiften kommer")


class Inforande(Falt):
    """How far a region has come with a vårdförlopp."""

    id: Id = r("Radens id")
    vardforlopp: Id = r("Vårdförloppets id")
    region: Id = r("Regionens mapp")
    lage: v.Lage = r("Läge", v.Lage.EJ_BESLUTAT)
    datum: Datum | None = Field(default=None, description="Dag för uppgiften")
    kalla: Text | None = o("Varifrån uppgiften kommer")


class Omdirigering(Falt):
    """A support that has been given another id; the old one is never used again (``content/omdirigeringar.yml``)."""

    id: Id = r("Det id som inte längre används")
    till: Id = r("Det nya id:t")
    datum: Datum | None = r("Dag för flytten", None)

    @property
    def address(self) -> str:
        """Of the page that was."""
        return f"/kunskapsstod/{self.id}/"


REGISTER: MappingProxyType[str, type[Falt]] = MappingProxyType(
    {
        "begrepp": Begrepp,
        "kallor": Registerkalla,
        "indikatorer": Indikator,
        "organisation": Organisation,
        "inforande": Inforande,
        "omdirigeringar": Omdirigering,
    }
)
"""Folder under ``content/`` → form of its entries; a register in :data:`ALONE` is a file of its own instead."""

ALONE = frozenset({"omdirigeringar"})
