"""Controlled vocabularies: the value as written in front-matter and JSON, and its Swedish label for people."""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class Vokabular(StrEnum):
    """A closed list of values, each with a label."""

    label: str

    def __new__(cls, value: str, label: str) -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member


class Status(Vokabular):
    """The life cycle of a knowledge support."""

    UTKAST = "utkast", "Utkast"
    REMISS = "remiss", "På remiss"
    FASTSTALLD = "faststalld", "Fastställd"
    PUBLICERAD = "publicerad", "Publicerad"
    UNDER_REVIDERING = "under_revidering", "Under revidering"
    AVPUBLICERAD = "avpublicerad", "Avpublicerad"
    ATERKALLAD = "aterkallad", "Återkallad"
    EXEMPEL = "exempel", "Exempel"
    ARVD = "arvd", "Ärvd, ej granskad"


NOT_BUILT = frozenset({Status.UTKAST})
"""Left out of a publication; shown in the preview."""

REVIEWED = frozenset({Status.FASTSTALLD, Status.PUBLICERAD, Status.UNDER_REVIDERING})
"""Texts that a national body has decided on; every other status gets a banner."""

FULLY_DESCRIBED = frozenset({Status.PUBLICERAD, Status.UNDER_REVIDERING})
"""Where the fields marked RP are required."""

UNDECIDED = frozenset({Status.EXEMPEL, Status.ARVD})
"""Texts that nobody has decided on or reviewed nationally."""

WITHDRAWN = frozenset({Status.AVPUBLICERAD, Status.ATERKALLAD})
"""Out of use: page and JSON stay, as tombstones."""


class Gravstensstatus(Vokabular):
    """Why something that was published is no longer there."""

    AVPUBLICERAD = "avpublicerad", "Avpublicerad"
    ATERKALLAD = "aterkallad", "Återkallad"
    FLYTTAD = "flyttad", "Flyttad"
    BORTTAGEN = "borttagen", "Borttagen"


class Typ(Vokabular):
    KUNSKAPSSTOD = "kunskapsstod", "Kunskapsstöd"
    VARDFORLOPP = "vardforlopp", "Vårdförlopp"
    VARDPROGRAM = "vardprogram", "Vårdprogram"
    RIKTLINJE = "riktlinje", "Riktlinje"


class Vardniva(Vokabular):
    EGENVARD = "egenvard", "Egenvård"
    PRIMARVARD = "primarvard", "Primärvård"
    KOMMUNAL = "kommunal_halso_och_sjukvard", "Kommunal hälso- och sjukvård"
    SPECIALISERAD_OPPENVARD = "specialiserad_oppenvard", "Specialiserad öppenvård"
    SLUTENVARD = "slutenvard", "Slutenvård"
    HOGSPECIALISERAD = "hogspecialiserad", "Högspecialiserad vård"


class Malgrupp(Vokabular):
    LAKARE = "lakare", "Läkare"
    SJUKSKOTERSKA = "sjukskoterska", "Sjuksköterska"
    FYSIOTERAPEUT = "fysioterapeut", "Fysioterapeut"
    ARBETSTERAPEUT = "arbetsterapeut", "Arbetsterapeut"
    PSYKOLOG = "psykolog", "Psykolog"
    DIETIST = "dietist", "Dietist"
    BARNMORSKA = "barnmorska", "Barnmorska"
    LOGOPED = "logoped", "Logoped"
    KURATOR = "kurator", "Kurator"
    TANDLAKARE = "tandlakare", "Tandläkare"
    TANDHYGIENIST = "tandhygienist", "Tandhygienist"
    APOTEKARE = "apotekare", "Apotekare"
    UNDERSKOTERSKA = "underskoterska", "Undersköterska"
    MAS = "mas", "Medicinskt ansvarig sjuksköterska (MAS)"
    MAR = "mar", "Medicinskt ansvarig för rehabilitering (MAR)"
    PATIENT = "patient", "Patient"
    NARSTAENDE = "narstaende", "Närstående"


class Kon(Vokabular):
    ALLA = "alla", "Alla"
    KVINNA = "kvinna", "Kvinnor"
    MAN = "man", "Män"


class Relation(Vokabular):
    """What a code has to do with the support that names it."""

    HUVUD = "huvud", "Huvuddiagnos"
    RELATERAD = "relaterad", "Relaterad"
    DIFFERENTIAL = "differential", "Differentialdiagnos"


class Kalltyp(Vokabular):
    RIKTLINJE = "riktlinje", "Riktlinje"
    VARDPROGRAM = "vardprogram", "Vårdprogram"
    VARDFORLOPP = "vardforlopp", "Vårdförlopp"
    OVERSIKT = "oversikt", "Översikt"
    STUDIE = "studie", "Studie"
    REGISTER = "register", "Register"
    HANDBOK = "handbok", "Handbok"
    FORFATTNING = "forfattning", "Författning"
    WEBBPLATS = "webbplats", "Webbplats"


class Stodmaterialtyp(Vokabular):
    BLANKETT = "blankett", "Blankett"
    UTBILDNING = "utbildning", "Utbildning"
    FILM = "film", "Film"
    APP = "app", "App"
    BROSCHYR = "broschyr", "Broschyr"
    LATHUND = "lathund", "Lathund"
    VERKTYG = "verktyg", "Verktyg"


class Andringstyp(Vokabular):
    NY = "ny", "Ny"
    SAKLIG = "saklig", "Saklig ändring"
    REDAKTIONELL = "redaktionell", "Redaktionell ändring"
    AVPUBLICERAD = "avpublicerad", "Avpublicerad"
    ATERKALLAD = "aterkallad", "Återkallad"
    ATERPUBLICERAD = "aterpublicerad", "Återpublicerad"


WITHDRAWALS = frozenset({Andringstyp.AVPUBLICERAD, Andringstyp.ATERKALLAD})
"""Changes that take a support out of use; each has the name of the status that it gives."""


class Riktning(Vokabular):
    FOR = "for", "För"
    EMOT = "emot", "Emot"


class Styrka(Vokabular):
    """Strength of a recommendation (GRADE: strong, weak/conditional, good practice statement)."""

    STARK = "stark", "Stark rekommendation"
    SVAG = "svag", "Svag rekommendation"
    GOD_PRAXIS = "god_praxis", "God praxis"


class Evidens(Vokabular):
    """Certainty of the evidence (GRADE, in SBU's Swedish wording)."""

    HOG = "hog", "Hög tillförlitlighet"
    MATTLIG = "mattlig", "Måttlig tillförlitlighet"
    LAG = "lag", "Låg tillförlitlighet"
    MYCKET_LAG = "mycket_lag", "Mycket låg tillförlitlighet"
    SAKNAS = "saknas", "Underlag saknas eller är inte bedömt"


class Bradska(Vokabular):
    RING112 = "ring112", "Ring 112"
    AKUT = "akut", "Akut"
    INOM_DYGN = "inom_dygn", "Inom ett dygn"
    SKYNDSAMT = "skyndsamt", "Skyndsamt"


class Val(Vokabular):
    FORSTAHAND = "forstahand", "Förstahandsval"
    ANDRAHAND = "andrahand", "Andrahandsval"


class Indikatorstatus(Vokabular):
    AKTIV = "aktiv", "Aktiv"
    AVVECKLAD = "avvecklad", "Avvecklad"


class Lage(Vokabular):
    """How far a region has come in introducing a vårdförlopp."""

    EJ_BESLUTAT = "ej_beslutat", "Ej beslutat"
    BESLUTAT = "beslutat", "Beslutat"
    PABORJAT = "paborjat", "Påbörjat"
    INFORT = "infort", "Infört"


class Sakrad(Vokabular):
    """How well a name is confirmed by the sources."""

    JA = "ja", "Bekräftat"
    DELVIS = "delvis", "Delvis bekräftat"
    NEJ = "nej", "Obekräftat"


class Bilaga(StrEnum):
    """What is made by the generator and stands at the end of a free page: tables of the template, what the browser keeps."""

    FALT = "falt"
    BLOCK = "block"
    LAGRAT = "lagrat"
