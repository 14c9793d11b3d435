"""What a support's pages say of themselves to search engines, in schema.org's words for health and medicine, as JSON-LD 1.1 (W3C).

Nothing is said that the page doesn't say, and what nobody has decided on says so in each thing that might be read alone. Evidence
stands beside the strength in words: schema.org's levels A–C are not GRADE's, and no scale is turned into another.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...mall import block as b
from ...mall.falt import StodFalt
from ...mall.koder import ICD10SE, SNOMED, Kodsystem
from ...mall.uppgifter import Kod
from ...mall.vokabular import REVIEWED, Malgrupp, Relation, Status
from ...model import Block, Kunskapsstod
from ...settings import Settings

Node = dict[str, Any]

CONTEXT = "https://schema.org"
CLINICIAN = "https://schema.org/Clinician"
"""Of the enumeration MedicalAudienceType."""
PATIENTS = frozenset({Malgrupp.PATIENT, Malgrupp.NARSTAENDE})
NOT_FOR_CARE = {Status.EXEMPEL: "Exempel: inte granskat av någon klinisk expert, får inte användas i vården"}
"""Status in words, where its name says too little to someone who doesn't see the banner."""
NO_DISEASE = "Z"
"""The chapter of ICD-10 on reasons for contact with health care: its codes name no condition."""


def clinician_data(stod: Kunskapsstod, description: str, settings: Settings) -> Node:
    """Of the national page for clinicians, with what it recommends."""
    page = _page(stod, stod.address, stod.falt.titel, description, settings)
    audience = [_audience(group) for group in stod.falt.malgrupp]
    if set(stod.falt.malgrupp) - PATIENTS:
        page["medicalAudience"] = {"@id": CLINICIAN}
    guidelines = [_guideline(stod, falt, block, settings) for falt, block in stod.rekommendationer]
    return page | {"audience": audience, "about": _subject(stod, settings) | ({"guideline": guidelines} if guidelines else {})}


def patient_data(stod: Kunskapsstod, title: str, description: str, settings: Settings) -> Node:
    page = _page(stod, f"{stod.address}patient/", title, description, settings)
    return page | {"audience": [_audience(group) for group in Malgrupp if group in PATIENTS], "about": _subject(stod, settings)}


def _page(stod: Kunskapsstod, address: str, title: str, description: str, settings: Settings) -> Node:
    falt, url = stod.falt, settings.url(address)
    page = {
        "@context": CONTEXT,
        "@type": "MedicalWebPage",
        "@id": url,
        "url": url,
        "name": title,
        "description": description,
        "inLanguage": "sv",
        "version": falt.version,
        "creativeWorkStatus": NOT_FOR_CARE.get(falt.status, falt.status.label),
        "dateModified": falt.andringslogg[0].datum.isoformat(),
        "license": settings.licens_url if falt.licens is None else f"https://spdx.org/licenses/{falt.licens}.html",
        "isPartOf": {"@type": "WebSite", "name": settings.site_name, "url": settings.site_url},
    }
    return page | dict(_decided(falt))


def _decided(falt: StodFalt) -> Iterator[tuple[str, Any]]:
    """What is true only of a text that a national body has decided on."""
    if falt.status not in REVIEWED:
        return
    if falt.publicerad:
        yield "datePublished", falt.publicerad.isoformat()
    if falt.granskad:
        yield "lastReviewed", falt.granskad.isoformat()
    if falt.godkand:
        yield "reviewedBy", {"@type": "Organization", "name": falt.godkand.organ}


def _audience(group: Malgrupp) -> Node:
    return {"@type": "Patient" if group is Malgrupp.PATIENT else "MedicalAudience", "audienceType": group.label}


def _subject(stod: Kunskapsstod, settings: Settings) -> Node:
    """The condition, with the codes that mean it; a support whose codes mean none is about something else in medicine."""
    codes = [(system, kod) for system in (ICD10SE, SNOMED) for kod in getattr(stod.falt.koder, system.nyckel) if _is_main(kod)]
    is_condition = any(not kod.kod.startswith(NO_DISEASE) for _, kod in codes)
    subject: Node = {
        "@type": "MedicalCondition" if is_condition else "MedicalEntity",
        "@id": settings.url(f"{stod.address}#amne"),
        "name": stod.falt.titel,
    }
    if stod.falt.synonymer:
        subject["alternateName"] = list(stod.falt.synonymer)
    if codes:
        subject["code"] = [_code(system, kod) for system, kod in codes]
    return subject


def _is_main(kod: Kod) -> bool:
    return kod.relation is Relation.HUVUD


def _code(system: Kodsystem, kod: Kod) -> Node:
    node = {"@type": "MedicalCode", "codeValue": kod.kod, "codingSystem": system.namn}
    return node | ({"name": kod.text} if kod.text else {})


def _guideline(stod: Kunskapsstod, falt: b.Rekommendation, block: Block, settings: Settings) -> Node:
    url = settings.url(f"{stod.address}#{falt.id}")
    mark = "" if stod.falt.status in REVIEWED else f"{stod.falt.status.label} – "
    return {
        "@type": "MedicalGuidelineRecommendation",
        "@id": url,
        "url": url,
        "description": f"{mark}{block.text}",
        "recommendationStrength": f"{falt.etikett}. {falt.evidens.label}.",
        "guidelineDate": stod.falt.andringslogg[0].datum.isoformat(),
    }
