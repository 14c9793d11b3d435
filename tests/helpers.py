"""A small valid base in memory, to be changed by each test: no disk, no clock."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from generator.mall.platser import Kind, Plats, plats_of
from generator.mall.vokabular import Gravstensstatus
from generator.model import Publicerat, Publicering
from generator.pipeline import Loaded, load
from generator.publish.judge import judge
from generator.read import SourceFile
from generator.render import support_data
from generator.render.api.files import ROOT as API
from generator.settings import Settings, settings_from

ROOT = Path(__file__).parent.parent
TODAY = date(2026, 11, 21)

FRONT = """\
id: {id}
titel: Provstöd
typ: kunskapsstod
status: exempel
version: 1.0.0
sammanfattning: Gör det som ska göras.
programomrade: provomrade
vardniva: [primarvard]
malgrupp: [lakare]
koder: {{icd10se: [M10.9]}}
kallor:
  - {{id: provkalla, typ: handbok, titel: En handbok, utgivare: Ett förlag, ar: "2020"}}
ansvarig: {{organ: NPO prov, forvaltare: redaktionen, kontakt: redaktion@exempel.invalid}}
andringslogg:
  - {{version: 1.0.0, datum: 2026-11-21, typ: ny, text: Första versionen.}}
"""

BODY = """\
## Vårdnivå och samverkan

Primärvården utreder.

## Bakgrund

Kort bakgrund [@provkalla].

## Utredning

Fråga och undersök.

## Behandling

Behandla.

## Klinisk uppföljning

Följ upp efter ett år.

## Patientinformation

Du kan söka vård om du blir sämre.
"""


def front(id_: str = "prov", **changes: str | None) -> str:
    """Valid front-matter; a key given as text is replaced (or added), given as None is left out."""
    text = FRONT.format(id=id_)
    for key, value in changes.items():
        pattern = re.compile(rf"^{key}:.*\n(?: .*\n)*", re.MULTILINE)
        line = "" if value is None else f"{key}: {value}\n"
        found = pattern.search(text)
        text = text.replace(found[0], line) if found else text + line
    return text


def stod(id_: str = "prov", body: str = BODY, **changes: str | None) -> str:
    """A whole support. ``body`` replaces the text."""
    return f"---\n{front(id_, **changes)}---\n\n{body}"


def body(rubrik: str, text: str) -> str:
    """The valid body with another text under one heading."""
    pattern = re.compile(rf"(^## {re.escape(rubrik)}\n\n).*?(?=^## |\Z)", re.MULTILINE | re.DOTALL)
    return pattern.sub(lambda match: f"{match[1]}{text}\n\n", BODY)


def two(first: str = "", second: str = "") -> dict[str, str]:
    """Two supports that link to each other, «prov» and «annan», with a line of front-matter each."""
    pages = {"prov": (first, "annan"), "annan": (second, "prov")}
    return {
        f"kunskapsstod/{id_}.md": stod(id_, f"{BODY}\n## Relaterad information\n\nSe [det andra]({other}.md).\n").replace(
            "\n---\n", f"\n{line}\n---\n" if line else "\n---\n", 1
        )
        for id_, (line, other) in pages.items()
    }


def withdrawn(id_: str = "prov", body: str = BODY, *, status: str = "avpublicerad", **changes: str | None) -> str:
    """A support that was taken out of use."""
    log = f"[{{version: 1.0.0, datum: 2026-11-21, typ: {status}, text: Gäller inte längre.}}]"
    return stod(id_, body, **{"status": status, "andringslogg": log, **changes})


def region(**changes: str | None) -> str:
    """The file of a made-up region."""
    return _page({"namn": "Provregionen", "exempel": "true", **changes}, "")


def addition(body: str = "## Remissrutiner\n\nRemittera hit.\n", **changes: str | None) -> str:
    """An addition of the region «provregion» to the support «prov»."""
    owner = "{organ: Region Prov, forvaltare: redaktionen, kontakt: region@exempel.invalid}"
    falt = {"region": "provregion", "till": "prov", "till_version": "1.0.0", "ansvarig": owner, "giltig_till": "2028-01-01"}
    return _page({**falt, **changes}, body)


def _page(falt: Mapping[str, str | None], body: str) -> str:
    lines = "".join(f"{key}: {value}\n" for key, value in falt.items() if value is not None)
    return f"---\n{lines}---\n\n{body}"


AREA = {"programomraden/provomrade.md": "---\nnamn: Provområde\n---\n"}


def source(inner: str, text: str) -> SourceFile:
    return SourceFile(path=f"content/{inner}", inner=inner, plats=plats_of(inner) or Plats(Kind.SIDA, "prov"), text=text)


Files = Mapping[str, str] | str
"""Path under ``content/`` → text; one text is the support «prov»."""


def base(files: Files, today: date = TODAY, before: Sequence[Files] = ()) -> Loaded:
    """Load files; the area is always there. ``before`` are those of the publications before, in order."""
    files = {"kunskapsstod/prov.md": files} if isinstance(files, str) else files
    sources = [source(inner, text) for inner, text in sorted({**AREA, **files}.items())]
    return load(sources, today, tidigare=publication(before) if before else None)


def publication(before: Sequence[Files]) -> Publicering:
    """What the last of some publications promises to the next."""
    made = [base(files) for files in before]
    last, here = made[-1].base, _recommendations(made[-1])
    versions: dict[str, set[str]] = {}
    ever: dict[str, set[str]] = {}
    for one in made:
        for post in one.base.in_use():
            versions.setdefault(post.id, set()).add(post.version)
            ever.setdefault(post.id, set()).update(_recommendations(one)[post.id])
    published = (Publicerat(post.id, post.titel, post.version, post.status, "", post.innehall) for post in last.published())
    moved = (
        Publicerat(old, last.kunskapsstod[new].titel, "", Gravstensstatus.FLYTTAD, "", "") for old, new in last.flyttade.items()
    )
    return Publicering(
        dokument={document.id: document for document in (*published, *moved)},
        versioner=versions,
        borttagna={id_: gone for id_, ids in ever.items() if (gone := ids - here.get(id_, set()))},
        gravstenar=frozenset(),
        borttagna_delar=frozenset(),
        delar=frozenset(),
        sidor={other.address for other in last.others if other.address},
    )


def _recommendations(loaded: Loaded) -> dict[str, set[str]]:
    return {id_: {falt.id for falt, _ in stod.rekommendationer} for id_, stod in loaded.stod.items()}


def findings(files: Files, today: date = TODAY, before: Sequence[Files] = ()) -> list[str]:
    """What an author sees of each finding: ``path:line:column severity code message | hint``."""
    return [line.removeprefix("content/") for line in _lines(base(files, today, before))]


def shown(files: Iterable[SourceFile], today: date = TODAY, before: Sequence[Files] = ()) -> list[str]:
    """The same for files that were read from a disk; paths as given."""
    return _lines(load(files, today, tidigare=publication(before) if before else None))


def _lines(loaded: Loaded) -> list[str]:
    return [f"{d.location} {d.severity} {d.code} {d.message} | {d.hint}" for d in loaded.diagnostics]


def codes(files: Files, today: date = TODAY, before: Sequence[Files] = ()) -> list[str]:
    """The codes alone, in order."""
    return [finding.split()[2] for finding in findings(files, today, before)]


def site_settings(today: date = TODAY) -> Settings:
    """Settings as ``mkdocs.yml`` has them."""
    return settings_from(yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8")), ROOT, None, today)


def files_of(id_: str, files: Mapping[str, str]) -> dict[str, Any]:
    """The JSON files that come of one support in a base, by their path under ``api/v1/``; judged as in a build."""
    loaded, settings = base(files), site_settings()
    outputs = list(support_data(loaded.stod[id_], loaded.base, settings))
    judge(outputs, settings)
    return {output.path.removeprefix(API): json.loads(output.data) for output in outputs}
