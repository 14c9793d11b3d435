"""Code systems: one table with form, addresses and names. A later registration is a one-line change here.

Identifiers: HL7 Terminology (ATC, SNOMED CT, ICD-10); OID registrations under 1.2.752.116 (Socialstyrelsen) for ICD-10-SE and KVÅ,
which have no registered FHIR URI.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Kodsystem:
    nyckel: str
    """Key in front-matter, ``koder.<nyckel>``."""
    slug: str
    """Part of addresses: ``/kod/<slug>/``, ``/api/v1/koder/<slug>/``."""
    namn: str
    oid: str
    fhir: str
    form: str
    """Regular expression that a code has to match."""
    formbeskrivning: str
    """The form in words, with an example."""
    steg: tuple[int, ...] = ()
    """Lengths that a longer code is cut to for what stands above it, longest first; none where a code has no place in a tree."""
    aven: tuple[str, ...] = ()
    """Other identifiers in use for the system, or for one whose codes mean the same here."""

    def foraldrar(self, kod: str) -> tuple[str, ...]:
        """The codes above, nearest first: E11.0A is under E11.0 and E11, and the primary-care alias J45-P under J45."""
        return tuple(kod[:length] for length in self.steg if length < len(kod))


ICD10SE = Kodsystem(
    nyckel="icd10se",
    slug="icd-10-se",
    namn="ICD-10-SE",
    oid="1.2.752.116.1.1.1.1.3",
    fhir="urn:oid:1.2.752.116.1.1.1.1.3",
    form=r"^[A-Z][0-9]{2}(\.[0-9][0-9A-Z]?|-P)?$",
    formbeskrivning="en stor bokstav och två siffror, därefter punkt och en eller två tecken: E11, E11.9, E11.0A",
    steg=(6, 5, 3),
    aven=("2.16.840.1.113883.6.3", "http://hl7.org/fhir/sid/icd-10", "http://hl7.org/fhir/sid/icd-10-se"),
)
KVA = Kodsystem(
    nyckel="kva",
    slug="kva",
    namn="KVÅ",
    oid="1.2.752.116.1.3.2.1.4",
    fhir="urn:oid:1.2.752.116.1.3.2.1.4",
    form=r"^([A-Z]{2}[0-9]{3}|[A-Z]{3}[0-9]{2})$",
    formbeskrivning="två bokstäver och tre siffror eller tre bokstäver och två siffror: DT023, JKA21",
)
ATC = Kodsystem(
    nyckel="atc",
    slug="atc",
    namn="ATC",
    oid="2.16.840.1.113883.6.73",
    fhir="http://www.whocc.no/atc",
    form=r"^[A-Z]([0-9]{2}([A-Z]([A-Z]([0-9]{2})?)?)?)?$",
    formbeskrivning="ett av ATC-systemets fem steg: C, C07, C07A, C07AB, C07AB02",
    steg=(7, 5, 4, 3, 1),
    aven=("1.2.752.129.2.2.3.1.1",),
)
SNOMED = Kodsystem(
    nyckel="snomed",
    slug="snomed-ct",
    namn="SNOMED CT SE",
    oid="2.16.840.1.113883.6.96",
    fhir="http://snomed.info/sct",
    form=r"^[1-9][0-9]{5,17}$",
    formbeskrivning="6–18 siffror med riktig kontrollsiffra: 73211009",
)

KODSYSTEM = (ICD10SE, KVA, ATC, SNOMED)
FORMER = {system.form: system.formbeskrivning for system in KODSYSTEM}
