"""Facts that belong together under one field: a source, an approval, a contact. ``falt.py`` says which fields have them."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from . import vokabular as v
from .typer import (
    Ar,
    Atc,
    Datum,
    Doi,
    Epost,
    Falt,
    Flagga,
    Heltal,
    Icd10se,
    Id,
    Kva,
    Pmid,
    Sctid,
    Sprak,
    Text,
    Url,
    Version,
    o,
    text_som,
)


class Population(Falt):
    alder_fran: Heltal | None = o("Lägsta ålder i hela år")
    alder_till: Heltal | None = o("Högsta ålder i hela år")
    kon: v.Kon | None = o("Vilka kön stödet gäller")
    graviditet: Text | None = o("Om stödet gäller vid graviditet")
    text: Text | None = o("Avgränsningen i ord")


class Kod(Falt):
    """A code and what it has to do with the support. ``text`` is the author's own title: no code list is shipped."""

    kod: Text = Field(description="Koden")
    relation: v.Relation = o("Huvuddiagnos, relaterad eller differentialdiagnos", v.Relation.HUVUD)
    undertrad: Flagga = o("Sant när koden gäller med allt under sig", False)
    text: Text | None = o("Författarens egen korta rubrik för koden")


class KodIcd10se(Kod):
    kod: Icd10se = Field(description="Kod i ICD-10-SE")


class KodKva(Kod):
    kod: Kva = Field(description="Kod i KVÅ")
    relation: v.Relation = o("Vad åtgärden har med stödet att göra", v.Relation.RELATERAD)


class KodAtc(Kod):
    kod: Atc = Field(description="Kod i ATC-systemet")
    relation: v.Relation = o("Vad läkemedlet har med stödet att göra", v.Relation.RELATERAD)


class KodSnomed(Kod):
    kod: Sctid = Field(description="Begrepps-id i SNOMED CT")


class Koder(Falt):
    icd10se: tuple[Annotated[KodIcd10se, text_som("kod", KodIcd10se)], ...] = o("Diagnoskoder (ICD-10-SE)", ())
    kva: tuple[Annotated[KodKva, text_som("kod", KodKva)], ...] = o("Åtgärdskoder (KVÅ)", ())
    atc: tuple[Annotated[KodAtc, text_som("kod", KodAtc)], ...] = o("Läkemedelskoder (ATC)", ())
    snomed: tuple[Annotated[KodSnomed, text_som("kod", KodSnomed)], ...] = o("Begrepp i SNOMED CT", ())


class Samsjuklighet(Falt):
    id: Id = Field(description="Det andra kunskapsstödets id")
    text: Text = Field(description="Vad som ändras när patienten också har det tillståndet")


class Kalla(Falt):
    """A source, described here or (when only ``id`` is given) in the register ``content/kallor/``."""

    id: Id = Field(description="Kort namn, som texten hänvisar till med [@id]")
    typ: v.Kalltyp | None = o("Slag av källa")
    titel: Text | None = o("Källans titel")
    utgivare: Text | None = o("Vem som gett ut den")
    ar: Ar | None = o("Utgivningsår")
    url: Url | None = o("Adress")
    doi: Doi | None = o("DOI, utan adress framför")
    pmid: Pmid | None = o("Nummer i Pubmed")
    hamtad: Datum | None = o("Dag då källan lästes")


class Riktlinjeversion(Falt):
    kalla: Id = Field(description="Källans id")
    version: Text = Field(description="Den version som stödet stämmer med")
    kontrollerad: Datum | None = o("Dag då detta kontrollerades")


class Patientlank(Falt):
    kalla: Text = Field(description="Vem som står bakom sidan")
    titel: Text = Field(description="Sidans titel")
    url: Url = Field(description="Adress")
    sprak: Sprak = o("Språk", "sv")


class Stodmaterial(Falt):
    titel: Text = Field(description="Materialets titel")
    typ: v.Stodmaterialtyp = Field(description="Slag av material")
    malgrupp: Text | None = o("Vem det är till för")
    sprak: Sprak = o("Språk", "sv")
    url: Url = Field(description="Adress")
    datum: Datum | None = o("Dag då materialet kom")
    agare: Text | None = o("Vem som svarar för materialet")


class Ansvarig(Falt):
    organ: Text = Field(description="Organ som äger innehållet")
    forvaltare: Text = Field(description="Roll eller grupp som sköter texten")
    kontakt: Epost = Field(description="Funktionsadress, aldrig en persons")


class Godkand(Falt):
    organ: Text = Field(description="Organ som fastställt texten")
    datum: Datum = Field(description="Dag för beslutet")
    diarienummer: Text = Field(description="Beslutets diarienummer")


class Remiss(Falt):
    fran: Datum = Field(description="Första dag på remiss")
    till: Datum = Field(description="Sista dag att svara")
    diarienummer: Text | None = o("Remissens diarienummer")
    svar_till: Epost | None = o("Funktionsadress för svar")
    sammanstallning: Url | None = o("Adress till sammanställningen av svaren")


class Jav(Falt):
    deklarerat: Text = Field(description="Vad som deklarerats")
    datum: Datum = Field(description="Dag för deklarationen")
    hantering: Text = Field(description="Hur jäv hanterats")
    finansiering: Text = Field(description="Hur arbetet betalats")


class Patientmedverkan(Falt):
    roll: Text = Field(description="Vilka som medverkat, som roller")
    nar: Text = Field(description="I vilket skede")
    hur: Text = Field(description="På vilket sätt")
    syfte: Text = Field(description="Varför")
    resultat: Text = Field(description="Vad som ändrades")


class Konsekvenser(Falt):
    resurser: Text = Field(description="Följder för resurser")
    undantrangning: Text = Field(description="Vad som trängs undan")
    jamlikhet: Text = Field(description="Följder för jämlik vård")
    kvinnor_man_flickor_pojkar: Text = Field(description="Skillnader mellan kvinnor, män, flickor och pojkar")
    kommuner: Text = Field(description="Följder för kommuner")
    ekonomi: Text = Field(description="Ekonomiska följder")


class Andring(Falt):
    version: Version = Field(description="Version som ändringen gav")
    datum: Datum = Field(description="Dag för ändringen")
    typ: v.Andringstyp = Field(description="Slag av ändring")
    text: Text = Field(description="Vad som ändrades, för läsaren")
    sektioner: tuple[Text, ...] = o("Berörda avsnitt, som koder", ())
    patientsakerhet: Flagga = o("Sant när ändringen rör patientsäkerheten", False)


class Ursprung(Falt):
    region: Text = Field(description="Region som texten kommer från")
    dokument: Text = Field(description="Det ursprungliga dokumentets namn")
    datum: Datum | None = o("Dag då texten övertogs")


class Lank(Falt):
    titel: Text = Field(description="Länkens text")
    url: Url = Field(description="Adress")


class Kontakt(Falt):
    namn: Text = Field(description="Enhet eller funktion")
    epost: Epost | None = o("Funktionsadress")
    telefon: Text | None = o("Telefonnummer")
