"""Each key of a full support misspelt, and each value of another kind than it should be: one finding for one mistake, wherever it is."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest
import yaml

from tests.helpers import BODY, FRONT, codes, findings, stod

FULL = """
status: publicerad
kort_titel: Prov
amnesomrade: [ord]
population: {alder_fran: "18", alder_till: "65", kon: alla, graviditet: Nej, text: Vuxna}
koder: {icd10se: [{kod: M10.9, relation: huvud, undertrad: "true", text: Gikt}, M10.0], kva: [{kod: DT023}], atc: [{kod: M04AA01}]}
synonymer: [podager]
samsjuklighet: [{id: andra, text: Dosen ändras}]
kallor:
  - {id: provkalla, typ: handbok, titel: Boken, utgivare: Förlag, ar: "2020", url: "https://x.se/", pmid: "123", hamtad: 2026-01-01}
  - {id: regkalla}
riktlinjer: [{kalla: provkalla, version: "2020", kontrollerad: 2026-05-01}, {kalla: regkalla, version: "2020"}]
indikatorer: []
patientlankar: [{kalla: "1177", titel: Gikt, url: "https://www.1177.se/", sprak: sv}]
stodmaterial: [{titel: Film, typ: film, malgrupp: alla, sprak: sv, url: "https://x.se/", datum: 2026-01-01, agare: NPO}]
godkand: {organ: NPO prov, datum: 2026-02-01, diarienummer: 12/2026}
remiss: {fran: 2026-01-01, till: 2026-02-01, diarienummer: 1/2026, svar_till: a@b.se, sammanstallning: "https://x.se/"}
jav: {deklarerat: Inga bindningar, datum: 2026-01-15, hantering: Behövdes inte, finansiering: Regionerna}
patientmedverkan: {roll: Föreningen, nar: Tidigt, hur: Möten, syfte: Erfarenhet, resultat: Nya råd}
konsekvenser: {resurser: Inga, undantrangning: Ingen, jamlikhet: Lika, kvinnor_man_flickor_pojkar: Lika, kommuner: Inga, ekonomi: Inga}
publicerad: 2026-03-01
granskad: 2026-03-01
nasta_granskning: 2028-03-01
andringslogg:
  - {version: 1.0.0, datum: 2026-11-20, typ: saklig, text: Ändrad, sektioner: [behandling], patientsakerhet: "false"}
  - {version: 0.9.0, datum: 2026-11-19, typ: ny, text: Första versionen}
ursprung: {region: Provregionen, dokument: Dok, datum: 2026-01-01}
licens: CC-BY-4.0
"""
TEXT = BODY.replace("[@provkalla]", "[@provkalla] [@regkalla]") + "\n## Relaterad information\n\nSe [andra](andra.md).\n"
AROUND = {
    "kallor/kallor.yml": "- {id: regkalla, typ: handbok, namn: Handbok, utgivare: Förlag}\n",
    "kunskapsstod/andra.md": stod("andra", BODY + "\n## Relaterad information\n\nSe [prov](prov.md).\n"),
}
ELSEWHERE = ("status",)
"""Fields of which other files are told too."""
Path = tuple[str | int, ...]


def full() -> Any:
    """All of it as texts, lists and keys."""
    front = FRONT.format(id="prov")
    return {**yaml.load(front, yaml.BaseLoader), **yaml.load(FULL, yaml.BaseLoader)}  # noqa: S506 - our own text


def paths(value: Any, at: Path = ()) -> Iterator[Path]:
    """The way to each value that is a text."""
    if isinstance(value, str):
        yield at
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from paths(inner, (*at, key))


def around(front: Any, path: Path) -> Any:
    for step in path[:-1]:
        front = front[step]
    return front


def told(front: Any) -> list[str]:
    text = f"---\n{yaml.safe_dump(front, allow_unicode=True, sort_keys=False, width=1000)}---\n\n{TEXT}"
    return findings({**AROUND, "kunskapsstod/prov.md": text})


PATHS = [path for path in paths(full()) if path[0] not in ELSEWHERE]


def test_the_whole_is_without_fault() -> None:
    assert told(full()) == []
    assert len(PATHS) > 90


@pytest.mark.parametrize("path", [path for path in PATHS if isinstance(path[-1], str)], ids=lambda path: ".".join(map(str, path)))
def test_a_misspelt_key(path: Path) -> None:
    front = deepcopy(full())
    group, key = around(front, path), str(path[-1])
    written = list(group.items())
    group.clear()
    group.update({f"{key}{key[-1]}" if name == key else name: value for name, value in written})
    (found,) = told(front)
    assert " KS102 " in found and f"Menade du {key}?" in found


@pytest.mark.parametrize("wrong", [{"x": "y"}, ["x", "y"]], ids=["keys", "list"])
@pytest.mark.parametrize("path", PATHS, ids=lambda path: ".".join(map(str, path)))
def test_a_value_of_another_kind(path: Path, wrong: object) -> None:
    front = deepcopy(full())
    around(front, path)[path[-1]] = wrong
    found = told(front)
    if " KS102 " not in found[0]:  # an entry that may be written short has keys of its own
        assert len(found) == 1 and " KS103 " in found[0]
    assert not any("{'" in one or "['" in one for one in found)


@pytest.mark.parametrize(
    ("falt", "written", "expected"),
    [
        ("koder", "{icd10se: [E96], atc: [fel]}", ["KS121", "KS105"]),
        ("koder", "{icd10se: [E96], atcc: [M04AA01]}", ["KS121", "KS102"]),
        ("population", "{alder_fran: ung, alder_till: 130}", ["KS110", "KS120"]),
        ("riktlinjer", '[{kalla: provkalla, version: "1", kontrollerad: i går}, {kalla: okand, version: "2"}]', ["KS201", "KS605"]),
        ("kallor", "[{id: provkalla, titel: Bok, ar: tjugo}, {id: ociterad, titel: Bok}]", ["KS105", "KS602"]),
        ("kallor", "[{id: provkalla, titel: Bok}, {id: provkalla, titel: [x]}]", ["KS603", "KS103"]),
    ],
)
def test_a_fault_in_one_part_hides_nothing_in_another(falt: str, written: str, expected: list[str]) -> None:
    assert codes(stod(**{falt: written})) == expected
