"""Front-matter of every kind of Markdown file, field by field, in the order authors write them.

The descriptions are Swedish: they become editor help, the author guide and the published JSON Schema. What a field holds when it is
more than one value is in ``uppgifter.py``.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from . import vokabular as v
from .typer import Datum, Falt, Flagga, Heltal, Id, Lanskod, Sprak, Text, Version, o, r, rp, text_som
from .uppgifter import (
    Andring,
    Ansvarig,
    Godkand,
    Jav,
    Kalla,
    Koder,
    Konsekvenser,
    Kontakt,
    Lank,
    Patientlank,
    Patientmedverkan,
    Population,
    Remiss,
    Riktlinjeversion,
    Samsjuklighet,
    Stodmaterial,
    Ursprung,
)


class StodFalt(Falt):
    """Front-matter of ``content/kunskapsstod/<id>.md``."""

    id: Id = r("Permanent namn, lika med filnamnet")
    titel: Annotated[str, Field(min_length=1, max_length=80)] = r("Titel")
    kort_titel: Annotated[str, Field(min_length=1, max_length=40)] | None = o("Kort titel för trånga ytor")
    typ: v.Typ = r("Slag av dokument", v.Typ.KUNSKAPSSTOD)
    status: v.Status = r("Plats i livscykeln", v.Status.UTKAST)
    version: Version = r("MAJOR.MINOR.PATCH")
    sammanfattning: Annotated[str, Field(min_length=1, max_length=300)] = r("Det viktigaste: vad man ska göra")
    programomrade: Id = r("Nationellt programområde, filens namn i content/programomraden/")
    amnesomrade: tuple[Text, ...] = o("Fria ämnesord", ())
    vardniva: tuple[v.Vardniva, ...] = r("Vårdnivåer där stödet används", (), min_length=1)
    malgrupp: tuple[v.Malgrupp, ...] = r("Vilka stödet är skrivet för", (), min_length=1)
    population: Population | None = o("Vilka patienter stödet gäller")
    koder: Koder = r("Koder som leder till stödet", Koder())
    koder_saknas: Text | None = o("Skäl till att varken ICD-10-SE eller SNOMED CT finns")
    synonymer: tuple[Text, ...] = o("Andra namn, lekmannaord och förkortningar", ())
    relaterade: tuple[Id, ...] = o("Närliggande kunskapsstöd, ömsesidigt", ())
    ersatter: tuple[Id, ...] = o("Kunskapsstöd som detta ersätter", ())
    ersatt_av: tuple[Id, ...] = o("Kunskapsstöd som ersätter detta", ())
    overlappar: tuple[Id, ...] = o("Kunskapsstöd som delvis handlar om samma sak", ())
    samsjuklighet: tuple[Samsjuklighet, ...] = o("Vad som ändras vid annan sjukdom samtidigt", ())
    kallor: tuple[Annotated[Kalla, text_som("id", Kalla)], ...] = r("Källor", (), min_length=1)
    riktlinjer: tuple[Riktlinjeversion, ...] = o("Nationella riktlinjer som texten stämmer med", ())
    indikatorer: tuple[Id, ...] = rp("Kvalitetsindikatorer, id i registret", ())
    patientlankar: tuple[Patientlank, ...] = rp("Sidor för patienten, minst en", ())
    stodmaterial: tuple[Stodmaterial, ...] = o("Blanketter, filmer, utbildningar", ())
    ansvarig: Ansvarig | None = r("Ägare och förvaltare", None)
    godkand: Godkand | None = rp("Beslutet som fastställde texten")
    remiss: Remiss | None = o("Remisstid, när status är remiss")
    jav: Jav | None = rp("Jäv och finansiering")
    patientmedverkan: Patientmedverkan | Literal["ingen"] | None = rp("Hur patienter medverkat, eller ingen")
    konsekvenser: Konsekvenser | None = rp("Följder av att stödet införs")
    publicerad: Datum | None = rp("Dag för första publicering")
    granskad: Datum | None = rp("Dag för senaste granskning")
    nasta_granskning: Datum | None = rp("Dag då texten ska granskas igen, högst 24 månader efter granskad")
    andringslogg: tuple[Andring, ...] = r("Ändringar, nyast först", (), min_length=1)
    ursprung: Ursprung | None = o("Varifrån en ärvd text kommer")
    licens: Text | None = o("SPDX-id, om annan än webbplatsens licens")


BESLUT = ("godkand", "remiss", "jav", "patientmedverkan")
"""Fields of a support that tell how it was decided on; where nobody has (:data:`vokabular.UNDECIDED`) they may not stand."""


class ProgramomradeFalt(Falt):
    """Front-matter of ``content/programomraden/<slug>.md``."""

    namn: Text = r("Områdets namn")
    alias: tuple[Text, ...] = o("Äldre och andra namn", ())
    giltig_fran: Datum | None = o("Första dag som området finns")
    giltig_till: Datum | None = o("Sista dag som området finns")
    ersatt_av: tuple[Id, ...] = o("Områden som tagit över", ())
    vardregion: Text | None = o("Sjukvårdsregion som är värd")
    grupper: tuple[Text, ...] = o("Nationella arbetsgrupper", ())
    sakrad: v.Sakrad | None = o("Hur säkert namnet är belagt i källorna")


class RegionFalt(Falt):
    """Front-matter of ``content/regioner/<slug>/_region.md``."""

    namn: Text = r("Regionens namn")
    lanskod: Lanskod = o("Länskod som text; tom för påhittade regioner", "")
    sjukvardsregion: tuple[Text, ...] = o("Sjukvårdsregioner; Halland har två", ())
    kontakt: Kontakt | None = o("Vart man vänder sig om regionens tillägg")
    lankar: tuple[Lank, ...] = o("Regionens egna sidor", ())
    arver: Id | None = o("Region vars tillägg också gäller här")
    exempel: Flagga = o("Sant för påhittade regioner", False)


class TillaggFalt(Falt):
    """Front-matter of ``content/regioner/<slug>/<id>.md``, a region's addition to one support."""

    region: Id = r("Regionens mapp")
    till: Id = r("Kunskapsstödets id")
    till_version: Version = r("Den nationella version som tillägget granskats mot")
    ansvarig: Ansvarig | None = r("Ägare och förvaltare i regionen", None)
    giltig_till: Datum | None = r("Sista dag som tillägget gäller", None)
    arver: Id | None = o("Region vars tillägg detta bygger på")


class SidFalt(Falt):
    """Front-matter of ``content/om/<slug>.md`` and ``content/en/<slug>.md``."""

    titel: Text = r("Sidans titel")
    beskrivning: Text = r("En mening för sökmotorer och listor")
    ordning: Heltal = o("Plats i listan över sidor", 100)
    sprak: Sprak = o("Språk", "sv")
    oversatter: Id | None = o("Sida i content/om/ som detta är en översättning av")
    bilagor: tuple[v.Bilaga, ...] = o("Sådant som görs av mallen och läggs sist på sidan", ())
