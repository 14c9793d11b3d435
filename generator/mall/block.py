"""Blocks in the text (``::: namn {…}`` … ``:::``): their attributes and whether they have a body."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from . import vokabular as v
from .typer import Atc, Datum, Falt, Flagga, Id, Prioritet, Text, o


def _ord(value: object) -> object:
    """Several ids in one attribute, divided by spaces or commas."""
    return tuple(value.replace(",", " ").split()) if isinstance(value, str) else value


Idlista = Annotated[tuple[Id, ...], BeforeValidator(_ord, json_schema_input_type=str)]


class BlockFalt(Falt):
    """Attributes of a block."""


class Rekommendation(BlockFalt):
    """``styrka`` (GRADE) and ``prioritet`` (Socialstyrelsen) are different scales and never converted into each other."""

    id: Id = Field(description="Permanent namn inom dokumentet, skrivs #namn")
    riktning: v.Riktning = Field(description="För eller emot")
    styrka: v.Styrka = Field(description="Rekommendationens styrka")
    evidens: v.Evidens = Field(description="Underlagets tillförlitlighet")
    prioritet: Prioritet | None = o("Socialstyrelsens prioritet: 1–10, icke-gora eller fou")
    prioritet_kalla: Id | None = o("Riktlinjen som prioriteten kommer från")
    atgard: Text | None = o("Åtgärdens kod: KVÅ, ATC eller SNOMED CT")
    kallor: Idlista = o("Källor, id:n med mellanslag emellan", ())

    @property
    def etikett(self) -> str:
        """Strength and direction as a noun, so that it can't be read as a second «not» beside «Avbryt inte …»."""
        return self.styrka.label + (" att avstå" if self.riktning is v.Riktning.EMOT else "")


class Varningssymtom(BlockFalt):
    bradska: v.Bradska = o("Hur bråttom det är", v.Bradska.SKYNDSAMT)
    inga: Flagga = o("Stödet har inga varningssymtom", False)


class Remittera(BlockFalt):
    till: Text = Field(description="Vart patienten remitteras")
    nar: Text | None = o("När, i korthet")


class Lakemedel(BlockFalt):
    """A drug by substance; the body begins with its name."""

    atc: Atc = Field(description="ATC-kod")
    val: v.Val | None = o("Första- eller andrahandsval")
    dos: Text | None = o("Dos för vuxna, om inget annat sägs")
    njurfunktion: Text | None = o("Vid nedsatt njurfunktion")
    graviditet: Text | None = o("Vid graviditet")


class Alternativ(BlockFalt):
    namn: Text = Field(description="Alternativets namn")
    nytta: Text | None = o("Nytta för patienten")
    risk: Text | None = o("Risk och besvär")


class GallerTill(BlockFalt):
    datum: Datum = Field(description="Sista dag som rådet gäller")


class Undantag(BlockFalt):
    pass


class Notera(BlockFalt):
    pass


class Avvikelse(BlockFalt):
    """The only way for a region to differ from the national text."""

    motivering: Text = Field(description="Varför regionen avviker")


@dataclass(frozen=True, slots=True, kw_only=True)
class Blockmall:
    falt: type[BlockFalt]
    beskrivning: str
    kropp: bool = True
    """Whether text must stand between the fences."""


BLOCK: MappingProxyType[str, Blockmall] = MappingProxyType(
    {
        "rekommendation": Blockmall(falt=Rekommendation, beskrivning="Rekommendation"),
        "varningssymtom": Blockmall(falt=Varningssymtom, beskrivning="Varningssymtom", kropp=False),
        "remittera": Blockmall(falt=Remittera, beskrivning="När och vart man remitterar"),
        "lakemedel": Blockmall(falt=Lakemedel, beskrivning="Läkemedel"),
        "alternativ": Blockmall(falt=Alternativ, beskrivning="Behandlingsalternativ", kropp=False),
        "galler-till": Blockmall(falt=GallerTill, beskrivning="Tidsbegränsat råd"),
        "undantag": Blockmall(falt=Undantag, beskrivning="Undantag"),
        "notera": Blockmall(falt=Notera, beskrivning="Att notera"),
        "avvikelse": Blockmall(falt=Avvikelse, beskrivning="Regional avvikelse"),
    }
)


def attributnamn(namn: str) -> tuple[str, ...]:
    """The attributes that a block may have, for messages."""
    mall: Any = BLOCK[namn].falt
    return tuple(mall.model_fields)
