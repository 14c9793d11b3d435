"""All blocks at once, on the pages and in the data."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.site.host import build
from generator.site.mkdocs_plugin import Options
from tests.conftest import ROOT
from tests.disk import put
from tests.helpers import AREA, BODY, TODAY, addition, body, region, stod

BLOCKS = """\
::: rekommendation {#ge-vatten riktning=for styrka=stark evidens=hog prioritet=1 prioritet_kalla=provkalla kallor=provkalla}
Ge **vatten**.
:::

::: varningssymtom {bradska=ring112}
Medvetslöshet.
:::

::: remittera {till="akutmottagning" nar="samma dag"}
Feber över 40 grader.
:::

::: lakemedel {atc=M04AA01 val=forstahand dos="100 mg" njurfunktion="lägre dos" graviditet="undvik"}
Allopurinol.
:::

::: alternativ {namn="Vänta" nytta="inget besvär" risk="dröjer"}
:::

::: galler-till {datum=2026-12-31}
Brist på läkemedlet.
:::

::: undantag
Inte vid graviditet.
:::

::: notera
Tänk på vätskan.
:::

```mermaid
flowchart TD
  A{Törstig?} -- ja --> B[Ge vatten]
  click B "#behandling"
```
"""

SEEN = (
    "Stark rekommendation",
    "Hög tillförlitlighet",
    "Prioritet 1",
    "Ge <strong>vatten</strong>.",
    "Ring 112",
    "Medvetslöshet.",
    "Akutmottagning: samma dag",
    "Allopurinol <a",
    "Förstahandsval",
    "100\u00a0mg",
    "inget besvär",
    "Gäller till 31\u00a0december 2026",
    "Undantag",
    "Notera",
    "Beslutsväg",
    "Tillägg",
    "Avviker från den nationella texten",
    "Skäl: Långt till sjukhus.",
)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("blocks")
    deviation = '## Behandling\n\n::: avvikelse {motivering="Långt till sjukhus."}\nGe mer.\n:::\n'
    files = {
        **AREA,
        "kunskapsstod/prov.md": stod(body=body("Behandling", BLOCKS)),
        "kunskapsstod/utan.md": stod("utan", body=BODY.replace("Fråga", "::: varningssymtom {inga}\n:::\n\nFråga")),
        "regioner/provregion/_region.md": region(),
        "regioner/provregion/prov.md": addition(deviation),
    }
    put(files, folder / "content")
    build(ROOT / "mkdocs.yml", folder / "site", Options(content=folder / "content", today=TODAY, search=False))
    return folder / "site"


@pytest.mark.parametrize("seen", SEEN)
def test_the_page_shows_it(built: Path, seen: str) -> None:
    html = (built / "kunskapsstod/prov/index.html").read_text("utf-8")
    assert seen in " ".join(html.split("\n"))


def test_no_red_flags_is_said(built: Path) -> None:
    assert "Inga särskilda varningssymtom." in (built / "kunskapsstod/utan/index.html").read_text("utf-8")


def test_the_patient_sees_the_alternatives(built: Path) -> None:
    html = (built / "kunskapsstod/prov/patient/index.html").read_text("utf-8")
    assert "Vänta" in html
    assert "Allopurinol" not in html


def test_the_data_has_each_block_typed(built: Path) -> None:
    data: dict[str, Any] = json.loads((built / "api/v1/kunskapsstod/prov.json").read_bytes())
    (recommendation,) = data["rekommendationer"]
    assert recommendation == {
        "id": "ge-vatten",
        "riktning": "for",
        "styrka": "stark",
        "evidens": "hog",
        "prioritet": "1",
        "prioritet_kalla": "provkalla",
        "kallor": ["provkalla"],
        "html": "<p>Ge <strong>vatten</strong>.</p>\n",
        "text": "Ge vatten.",
        "rid": "prov--ge-vatten",
        "url": "https://kunskapsstod.example/kunskapsstod/prov/#ge-vatten",
    }
    assert data["varningssymtom"] == [
        {"bradska": "ring112", "inga": False, "html": "<p>Medvetslöshet.</p>\n", "text": "Medvetslöshet."}
    ]
    assert [(d["atc"], d["dos"]) for d in data["lakemedel"]] == [("M04AA01", "100 mg")]
    assert [r["till"] for r in data["remittera"]] == ["akutmottagning"]
    assert 'data-block="avvikelse" data-motivering="Långt till sjukhus."' in data["lokala_tillagg"][0]["sektioner"][0]["html"]


def test_the_region_page_has_the_addition_unfolded(built: Path) -> None:
    html = (built / "regioner/provregion/prov/index.html").read_text("utf-8")
    assert '<details class="ks-tillagg" open' in html
    assert "Ge mer." in html
